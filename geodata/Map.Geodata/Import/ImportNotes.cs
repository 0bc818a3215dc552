
using Map.Geodata.Reasons;

namespace Map.Geodata.Import;

/// <summary>One remark of an import report.</summary>
/// <param name="Row">Row as a spreadsheet numbers it (the header is row 1), feature of a GeoJSON file counted from 1;
/// null when the remark is about the whole file.</param>
/// <param name="Subject">Column header, feature code or OSM element that the remark is about; null when about the whole row.</param>
/// <param name="Reasons">What is to be said of it, at least one thing.</param>
public sealed record ImportNote(long? Row, string? Subject, params IReadOnlyList<Reason> Reasons)
{
    /// <summary>All reasons as one English sentence: what is wrong and what would be right.</summary>
    public string Reason => Map.Geodata.Reasons.Reason.Join(Reasons);

    /// <summary>What stood there; null when nothing did, or when it is no text.</summary>
    public string? Value { get; init; }

    public override string ToString() => (Row, Subject) switch
    {
        (null, null) => Reason,
        (null, _) => $"{Subject}: {Reason}",
        (_, null) => $"row {Row}: {Reason}",
        _ => $"row {Row}, {Subject}: {Reason}",
    };
}

/// <summary>Counts every remark and keeps the first <see cref="Kept"/> of them, so that a report of a wholly wrong file stays small.</summary>
/// <param name="each">Hears every remark, kept or not.</param>
public sealed class ImportNotes(Action<ImportNote>? each = null)
{
    public const int Kept = 1_000;

    private readonly List<ImportNote> _notes = [];

    /// <summary>All remarks, kept or not.</summary>
    public long Count { get; private set; }

    public IReadOnlyList<ImportNote> First => _notes;

    public static ImportNotes Of(IEnumerable<ImportNote> notes)
    {
        var result = new ImportNotes();
        foreach (var note in notes) result.Add(note);
        return result;
    }

    /// <summary>Both, by row.</summary>
    public static ImportNotes Merge(ImportNotes one, ImportNotes other)
    {
        var merged = Of(one._notes.Concat(other._notes).OrderBy(note => note.Row));
        merged.Count = one.Count + other.Count;
        return merged;
    }

    /// <summary>The same remarks with the file named that they are about.</summary>
    public ImportNotes OfFile(string name)
    {
        var named = Of(_notes.Select(note => note with { Subject = note.Subject is { } subject ? $"{name}, {subject}" : name }));
        named.Count = Count;
        return named;
    }

    public void Add(ImportNote note)
    {
        Count++;
        each?.Invoke(note);
        if (_notes.Count < Kept) _notes.Add(note);
    }
}
