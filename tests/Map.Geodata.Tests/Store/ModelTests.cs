using System.Text.RegularExpressions;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Map.Geodata.Tests.Store;

/// <summary>EF Core's model and the migrated database say the same.</summary>
public sealed partial class ModelTests(TestStore store) : IClassFixture<TestStore>
{
    /// <summary>Written and read by SQL alone: bytes, the base map, snapshots, a secret, the migrations' own notes, PostGIS's catalogue.</summary>
    private static readonly string[] TablesWithoutEntity = ["city_network_chunk", "base_road", "base_area", "base_poi", "coverage_snapshot", "coverage_snapshot_grid", "import_rejection", "import_upload", "job_answer", "report_edition", "report_edition_file", "report_schedule", "ride_secret", "schema_version", "spatial_ref_sys"];

    [Fact]
    public async Task Every_column_has_the_models_name_type_and_nullability()
    {
        List<string> tables = await store.ListAsync<string>(
            $"""
            select format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end)
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
              and c.relname not in ({string.Join(", ", TablesWithoutEntity.Select(table => $"'{table}'"))})
            """);
        await using MapContext context = store.CreateContext();

        IEnumerable<string> model = context.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property =>
            $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? "" : " not null")}"));

        Assert.Equal(tables.Order(StringComparer.Ordinal), model.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_reference_behaves_in_the_model_as_in_the_database()
    {
        List<string> tables = await store.ListAsync<string>(
            """
            select format('%s.%s -> %s%s', c.conrelid::regclass, a.attname, c.confrelid::regclass, case c.confdeltype when 'c' then ' cascade' else '' end)
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.contype = 'f' and c.conrelid::regclass::text !~ '^(base_|coverage_snapshot|city_network_chunk|job_answer|import_rejection|report_edition)'
            """);
        await using MapContext context = store.CreateContext();

        IEnumerable<string> model = context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Select(key =>
            $"{key.DeclaringEntityType.GetTableName()}.{Assert.Single(key.Properties).GetColumnName()} -> {key.PrincipalEntityType.GetTableName()}{(key.DeleteBehavior == DeleteBehavior.Cascade ? " cascade" : "")}");

        Assert.Equal(tables.Order(StringComparer.Ordinal), model.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_enum_has_the_values_that_its_column_accepts()
    {
        List<string> checks = await store.ListAsync<string>(
            "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and pg_get_constraintdef(oid) ~ '= ANY \\(\\(?ARRAY\\[' and cardinality(conkey) = 1 and conrelid::regclass::text !~ '^(base_|access\\.|report_schedule$)'");
        await using MapContext context = store.CreateContext();

        Assert.Equal(checks.Select(ReadCheck).Order(StringComparer.Ordinal), Enums(context).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_reference_has_an_index()
    {
        List<string> without = await store.ListAsync<string>(
            """
            select format('%s.%s', c.conrelid::regclass, a.attname)
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
            """);

        Assert.Empty(without);
    }

    [Fact]
    public async Task Every_geometry_has_a_GiST_index()
    {
        List<string> without = await store.ListAsync<string>(
            """
            select format('%s.%s', c.relname, a.attname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'geometry'::regtype and c.relname <> 'city_network'
              and not exists (select from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
                              where i.indrelid = c.oid and m.amname = 'gist' and i.indkey[0] = a.attnum)
            """);

        Assert.Empty(without);
    }

    [Theory]
    [InlineData(nameof(BuildKind.CoBuilt), "CO_BUILT")]
    [InlineData(nameof(BuildKind.New), "NEW")]
    public void Enum_values_are_written_in_capitals(string value, string written)
    {
        Assert.Equal(written, UpperSnake.Write(Enum.Parse<BuildKind>(value)));
        Assert.Equal(Enum.Parse<BuildKind>(value), UpperSnake.Get<BuildKind>(written));
    }

    [Fact]
    public void A_name_that_is_none_of_an_enums_is_told_those_that_are()
    {
        Assert.Null(UpperSnake.Find<ChainStage>("Upstream"));
        Assert.Contains("UPSTREAM, MIDSTREAM, DOWNSTREAM", Assert.Throws<FormatException>(() => UpperSnake.Get<ChainStage>("UP")).Message, StringComparison.Ordinal);
    }

    /// <summary>For instance "station.kind: CANTEEN REST_STATION …".</summary>
    private static string ReadCheck(string check)
    {
        string table = check.Split(' ')[0];
        string column = ColumnOfCheck().Match(check).Groups[1].Value;
        return Describe(table, column, Literal().Matches(check).Select(match => match.Groups[1].Value));
    }

    private static IEnumerable<string> Enums(MapContext context) =>
        from entity in context.Model.GetEntityTypes()
        from property in entity.GetProperties()
        let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
        where type.IsEnum
        select Describe(entity.GetTableName()!, property.GetColumnName(), ListNames(type));

    private static IEnumerable<string> ListNames(Type type) =>
        (IEnumerable<string>)typeof(UpperSnake).GetMethod(nameof(UpperSnake.List))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static string Describe(string table, string column, IEnumerable<string> values) =>
        $"{table}.{column}: {string.Join(' ', values.Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"CHECK \(\(+(\w+) = ANY")]
    private static partial Regex ColumnOfCheck();

    [GeneratedRegex("'([A-Z_]+)'")]
    private static partial Regex Literal();
}
