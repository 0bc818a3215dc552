namespace Map.Geodata.Import.Kinds;

/// <summary>Short words for writing down the columns of a kind.</summary>
internal static class Columns
{
    public static Column Code { get; } = new Column("code", ColumnType.Text) { MaxLength = 300 }.Key();

    public static Column Text(string name) => new(name, ColumnType.Text);

    public static Column OpeningHours(string name) => new(name, ColumnType.OpeningHours);

    public static Column Measure(string name) => new(name, ColumnType.Measure);

    public static Column Whole(string name) => new(name, ColumnType.Whole);

    public static Column BigWhole(string name) => new(name, ColumnType.BigWhole);

    public static Column Number(string name) => new(name, ColumnType.Number);

    public static Column Boolean(string name) => new(name, ColumnType.Boolean);

    public static Column Date(string name) => new(name, ColumnType.Date);

    public static Column Moment(string name) => new(name, ColumnType.Moment);

    public static Column Hours(string name) => new(name, ColumnType.Hours);

    public static Column TextList(string name) => new(name, ColumnType.TextList) { WhenEmpty = "'{}'::text[]" };

    public static Column OneOf(string name, Vocabulary words) => new(name, ColumnType.Choice) { Words = words };

    public static Column Reference(string name, string table) =>
        new(name, ColumnType.Reference) { SqlName = name + "_id", Target = ReferenceTarget.ById(table, table.Replace('_', ' ')) };

    public static Column Links(string name, ReferenceTarget target, string sqlName, LinkTable table) =>
        new(name, ColumnType.Links) { SqlName = sqlName, Target = target, Link = table };

    public static Column Point(string name) => new(name, ColumnType.Point);

    public static Column LineString(string name) => new(name, ColumnType.LineString);

    public static Column MultiPolygon(string name) => new(name, ColumnType.MultiPolygon);

    public static Column Required(this Column column) => column with { IsRequired = true };

    public static Column Key(this Column column) => column with { IsRequired = true, IsKey = true };

    /// <summary>Stands in an index of the store, beside the code.</summary>
    public static Column Indexed(this Column column) => column with { MaxLength = 500 };

    public static Column WhenEmpty(this Column column, string sql) => column with { WhenEmpty = sql };
}
