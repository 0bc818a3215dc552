using System.Text.Json;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Features;
using Map.Geodata.Siting.Plans;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Reports;

/// <summary>Facts from rows of <see cref="FactsSql"/>.</summary>
internal static class FactRows
{
    public static StationFact Station(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.Word<StationKind>(2), row.Word<StationStatus>(3), row.FindWord<BuildKind>(4), row.Text(5), row.Text(6), row.Text(7),
        row.Find<decimal>(8), row.Find<int>(9), row.Find<int>(10), row.Find<bool>(11), row.GetFieldValue<string[]>(12), row.GetFieldValue<Point>(13));

    public static OrganizationFact Organization(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.Word<OrganizationKind>(2), row.FindWord<FormedBy>(3), row.Text(4), row.Text(5), row.Text(6), row.Find<int>(7),
        row.Find<int>(8), row.Geometry<Point>(9));

    public static AllianceFact Alliance(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.Word<AllianceKind>(2), row.Text(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8),
        row.Geometry<MultiPolygon>(9));

    public static CaseFact Case(NpgsqlDataReader row) => new(
        row.Word<CaseKind>(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.Find<double>(7), row.Find<double>(8));

    public static PlanFact Plan(NpgsqlDataReader row)
    {
        var (code, name, kind, status) = (row.GetString(0), row.GetString(1), row.Word<PlanKind>(2), row.Word<PlanStatus>(3));
        var gap = PlanJson.Find<SolutionCertificate>(Json(row, 5))?.Gap;
        if (kind == PlanKind.Branches)
            return new PlanFact(code, name, kind, status, PlanJson.Find<BranchSolution>(Json(row, 4))?.Branches.Count, null, null, null, null, null, gap);
        var solution = PlanJson.Find<SitingSolution>(Json(row, 4));
        return new PlanFact(
            code, name, kind, status, solution?.Sites.Count, solution?.People, solution?.Everybody, solution?.Today, solution?.Planned, solution?.Cost, gap);
    }

    public static FigureFact Figure(NpgsqlDataReader row) => new(
        new FigureSubject(row.Word<SubjectKind>(11), row.GetInt64(12), row.GetString(13)), row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3), row.Find<decimal>(4), row.Word<Qualifier>(5), row.Text(6), row.Find<DateOnly>(7),
        row.Find<DateOnly>(8), row.GetString(9), row.Text(10), Counted: null, UnknownFeatures: 0);

    public static UnknownFact Unknown(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3));

    public static SourceFact Source(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.Find<DateOnly>(2), row.Text(3), row.Find<bool>(4), row.Find<long>(5));

    /// <summary>A value that may be unknown.</summary>
    public static T? Find<T>(this NpgsqlDataReader row, int column)
        where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    private static string? Text(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static T? Geometry<T>(this NpgsqlDataReader row, int column)
        where T : Geometry => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    private static T Word<T>(this NpgsqlDataReader row, int column)
        where T : struct, Enum => UpperSnake.Get<T>(row.GetString(column));

    private static T? FindWord<T>(this NpgsqlDataReader row, int column)
        where T : struct, Enum => row.IsDBNull(column) ? null : row.Word<T>(column);

    private static JsonElement? Json(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : JsonElement.Parse(row.GetString(column));
}
