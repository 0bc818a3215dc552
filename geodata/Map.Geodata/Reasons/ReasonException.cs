namespace Map.Geodata.Reasons;

/// <summary>A row, or a part of one, can't be used for this reason; the others can.</summary>
internal abstract class ReasonException(Reason reason) : Exception(reason.Text)
{
    public Reason Reason { get; } = reason;
}
