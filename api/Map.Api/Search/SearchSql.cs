using Map.Api.Querying;
using Map.Geodata.Features;

namespace Map.Api.Search;

/// <summary>What is read of each kind of feature: kind, code, name, category and bounds.</summary>
internal static class SearchSql
{
    /// <summary>The kinds that are found.</summary>
    public static readonly IReadOnlyList<FeatureKind> Kinds =
        [FeatureKind.Grid, FeatureKind.Station, FeatureKind.Organization, FeatureKind.Alliance, FeatureKind.Merchant, FeatureKind.CourierRoute, FeatureKind.Case];

    /// <summary>Rows of all kinds.</summary>
    /// <param name="model">Names the tables, or what is read in their place.</param>
    public static string All(FeatureModel model) => string.Join("\nunion all\n",
        Rows(FeatureKind.Grid, model.Table(typeof(Grid)), "level", "boundary"),
        Rows(FeatureKind.Station, model.Table(typeof(Station)), "kind", "location"),
        Rows(FeatureKind.Organization, model.Table(typeof(Organization)), "kind", "coalesce(location, activity_area)"),
        Rows(FeatureKind.Alliance, model.Table(typeof(Alliance)), "kind", "area"),
        Rows(FeatureKind.Merchant, model.Table(typeof(Merchant)), "category", "location"),
        Rows(FeatureKind.CourierRoute, model.Table(typeof(CourierRoute)), "null", "path"),
        Rows(FeatureKind.Case, model.Table(typeof(Case)), "kind", "location", name: "coalesce(title, category)"));

    private static string Rows(FeatureKind kind, Table table, string category, string geometry, string name = "name") => $"""
        select '{UpperSnake.Write(kind)}', code, coalesce({name}, code), {category}::text,
               case when {geometry} is not null then array[ST_XMin({geometry}), ST_YMin({geometry}), ST_XMax({geometry}), ST_YMax({geometry})] end
        from {table.Name} t
        """;
}
