namespace Map.Geodata.Import.Kinds;

/// <summary>A column of a kind: its name in files, its place in the store and what its cells must be.</summary>
/// <param name="Name">English name in files; other headers that mean it are in <see cref="HeaderNames"/>.</param>
/// <param name="Type">What a cell holds.</param>
public sealed record Column(string Name, ColumnType Type)
{
    /// <summary>Column of the table; for <see cref="ColumnType.Links"/> the column of the link table that points to the target.</summary>
    public string SqlName { get; init; } = Name;

    /// <summary>Part of what identifies a row.</summary>
    public bool IsKey { get; init; }

    /// <summary>A new feature can't do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Most characters of a <see cref="ColumnType.Text"/>: the entries of the store's indexes have room for some 2,700 bytes.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>SQL of the value that an empty cell stands for; null: an empty cell is unknown.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>The words of a <see cref="ColumnType.Choice"/>.</summary>
    public Vocabulary? Words { get; init; }

    /// <summary>What a <see cref="ColumnType.Reference"/> or <see cref="ColumnType.Links"/> points to.</summary>
    public ReferenceTarget? Target { get; init; }

    /// <summary>Table of <see cref="ColumnType.Links"/>.</summary>
    public LinkTable? Link { get; init; }

    public bool IsGeometry => Type.IsGeometry();

    /// <summary>Whether it is a column of the kind's own table (links are not).</summary>
    internal bool IsOwn => Type != ColumnType.Links;

    internal string Quoted => $"\"{SqlName}\"";

    /// <summary>Name of the staged cell as it was written: codes of references and links stay beside their resolution.</summary>
    internal string Staged => Type is ColumnType.Reference or ColumnType.Links ? $"\"{Name}_written\"" : Quoted;
}

/// <summary>A table whose rows are referred to by code.</summary>
/// <param name="Table">The table.</param>
/// <param name="What">The target in a sentence: "grid".</param>
/// <param name="Key">Column that references hold.</param>
/// <param name="KeyType">Its type.</param>
/// <param name="Lookups">Columns by which a file may name the row, tried in this order.</param>
public sealed record ReferenceTarget(string Table, string What, string Key, string KeyType, IReadOnlyList<string> Lookups)
{
    /// <summary>SQL: whether the row is the one that a file means by this name.</summary>
    internal string IsNamed(string row, string name) => string.Join(" or ", Lookups.Select(lookup => $"{row}.{lookup} = {name}"));

    public static ReferenceTarget ById(string table, string? what = null) => new(table, what ?? table, "id", "bigint", ["code"]);
}

/// <summary>A table of pairs, each row being a link from <paramref name="OwnerColumn"/>.</summary>
public sealed record LinkTable(string Table, string OwnerColumn);
