namespace Ltc;

/// <summary>A limit made ready for comparing: a position, and whether it is itself inside.</summary>
internal readonly struct LimitThreshold(decimal position, bool exclusive, bool unlimited, bool milder)
{
    private readonly decimal _position = position;
    private readonly bool _exclusive = exclusive;
    private readonly bool _milder = milder;
    private readonly bool _isSet = true;

    internal bool IsSet => _isSet;

    internal bool IsUnlimited { get; } = unlimited;

    internal decimal Position => _position;

    internal bool IsExclusive => _exclusive;

    internal bool Admits(decimal value)
    {
        if (!_isSet)
            return false;
        if (IsUnlimited)
            return true;
        var order = decimal.Compare(value, _position);
        if (_milder)
            order = -order;
        return _exclusive ? order < 0 : order <= 0;
    }

    /// <summary>Whether everything that this one admits is admitted by another one.</summary>
    internal bool IsWithin(in LimitThreshold other)
    {
        if (!_isSet || other.IsUnlimited)
            return true;
        if (IsUnlimited || !other._isSet)
            return false;
        var order = decimal.Compare(_position, other._position);
        if (_milder)
            order = -order;
        return order < 0 || (order == 0 && (_exclusive || !other._exclusive));
    }
}
