namespace Ltc.Cli;

/// <summary>Asks one machine for the next moves of deals.</summary>
internal interface IDealMoves
{
    /// <summary>Finds the situation that a deal is in.</summary>
    /// <param name="deal">An open deal whose stage is one of the machine's.</param>
    /// <param name="use">Its stage in the export.</param>
    /// <param name="stage">The id of the stage in the machine.</param>
    /// <returns>The situation; the same one for deals with the same answers. Null for a stage without moves.</returns>
    DealSituation? Of(Deal deal, StageUse use, string stage);
}
