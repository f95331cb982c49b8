using System;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace Ltc;

/// <summary>Logistic regression on bins with a quadratic penalty, by Newton's method.</summary>
/// <remarks>
/// Rows are summed in their order and the equations are solved by Math.NET's managed provider, never by a native one, so that the same rows give the same
/// digits on every machine. The penalty makes the equations solvable although the bins of a column sum to one.
/// </remarks>
internal sealed class LogisticRegression
{
    private const int MostSteps = 50;
    private const int MostHalvings = 30;
    private const double SmallEnough = 1e-9;
    private readonly BinnedRows _rows;
    private readonly double _penalty;
    private readonly int _columns;
    private readonly double[] _slope;
    private readonly double[] _curve;
    private double[] _weights;

    private LogisticRegression(BinnedRows rows, double penalty)
    {
        _rows = rows;
        _penalty = penalty;
        _columns = rows.Columns.Count;
        _weights = new double[rows.Weights];
        _slope = new double[rows.Weights];
        _curve = new double[rows.Weights * rows.Weights];
    }

    /// <summary>Fits the weights.</summary>
    /// <param name="rows">The rows; some with and some without the outcome.</param>
    /// <param name="penalty">Half of it times the square of each weight but the intercept is added to the loss; above zero.</param>
    /// <returns>The weights in logarithmic odds, the intercept first.</returns>
    internal static double[] Fit(BinnedRows rows, double penalty)
    {
        var regression = new LogisticRegression(rows, penalty);
        regression.Start();
        var loss = regression.Loss(regression._weights);
        for (var step = 0; step < MostSteps; step++)
        {
            if (!regression.Step(ref loss))
                break;
        }

        return regression._weights;
    }

    private void Start()
    {
        var positives = 0;
        foreach (var outcome in _rows.Outcome)
            positives += outcome ? 1 : 0;
        _weights[0] = PortableMath.Log((double)positives / (_rows.Outcome.Length - positives));
    }

    /// <summary>Makes one step; false when it no longer helps.</summary>
    private bool Step(ref double loss)
    {
        Derive();
        ManagedLinearAlgebraProvider.Instance.CholeskyFactor(_curve, _weights.Length);
        ManagedLinearAlgebraProvider.Instance.CholeskySolveFactored(_curve, _weights.Length, _slope, 1);
        var size = 1.0;
        for (var halving = 0; halving < MostHalvings; halving++, size /= 2)
        {
            var next = Moved(size, out var largest);
            var nextLoss = Loss(next);
            if (nextLoss > loss)
                continue;
            _weights = next;
            loss = nextLoss;
            return largest > SmallEnough;
        }

        return false;
    }

    private double[] Moved(double size, out double largest)
    {
        largest = 0;
        var next = new double[_weights.Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = _weights[i] + (size * _slope[i]);
            largest = Math.Max(largest, Math.Abs(size * _slope[i]));
        }

        return next;
    }

    private double LogOdds(double[] weights, int cell)
    {
        var sum = weights[0];
        for (var i = 0; i < _columns; i++)
        {
            if (_rows.Cells[cell + i] != BinnedRows.Nothing)
                sum += weights[_rows.Cells[cell + i]];
        }

        return sum;
    }

    private double Loss(double[] weights)
    {
        var loss = 0.0;
        for (var row = 0; row < _rows.Outcome.Length; row++)
        {
            var logOdds = LogOdds(weights, row * _columns);
            loss += PortableMath.LogOnePlusExp(_rows.Outcome[row] ? -logOdds : logOdds);
        }

        for (var i = 1; i < weights.Length; i++)
            loss += _penalty / 2 * weights[i] * weights[i];
        return loss;
    }

    /// <summary>Fills slope and curvature; of the curvature only the half that is read, column after column.</summary>
    private void Derive()
    {
        Array.Clear(_slope, 0, _slope.Length);
        Array.Clear(_curve, 0, _curve.Length);
        for (var i = 1; i < _weights.Length; i++)
        {
            _slope[i] = -_penalty * _weights[i];
            _curve[(i * _weights.Length) + i] = _penalty;
        }

        for (var row = 0; row < _rows.Outcome.Length; row++)
            Add(row);
    }

    private void Add(int row)
    {
        var cell = row * _columns;
        var probability = PortableMath.Logistic(LogOdds(_weights, cell));
        var residual = (_rows.Outcome[row] ? 1 : 0) - probability;
        var weight = probability * (1 - probability);
        _slope[0] += residual;
        _curve[0] += weight;
        for (var i = 0; i < _columns; i++)
        {
            var at = _rows.Cells[cell + i];
            if (at == BinnedRows.Nothing)
                continue;
            _slope[at] += residual;
            _curve[at] += weight;
            for (var j = 0; j <= i; j++)
            {
                if (_rows.Cells[cell + j] != BinnedRows.Nothing)
                    _curve[(_rows.Cells[cell + j] * _weights.Length) + at] += weight;
            }
        }
    }
}
