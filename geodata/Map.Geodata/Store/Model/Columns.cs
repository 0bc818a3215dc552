using Map.Geodata.Features;
using Map.Geodata.Store.Changes;
using Map.Geodata.Store.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Store.Model;

/// <summary>How properties become columns: names in snake_case, enums as text, geometries in EPSG:4326.</summary>
internal static class Columns
{
    /// <summary>PostGIS's shapes; a column takes its own and no other.</summary>
    private static readonly Type[] Shapes = [typeof(Point), typeof(LineString), typeof(Polygon), typeof(MultiPolygon)];

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<StandardRules>().HaveConversion<StandardRulesConverter, StandardRulesComparer>().HaveColumnType("jsonb");
        foreach (Type shape in Shapes)
            conventions.Properties(shape).HaveColumnType($"geometry({shape.Name},4326)");
        foreach (Type name in Enums())
            conventions.Properties(name).HaveConversion(typeof(UpperSnakeConverter<>).MakeGenericType(name));
    }

    public static void Build(ModelBuilder model)
    {
        foreach (IMutableEntityType entity in model.Model.GetEntityTypes())
        {
            // A case of the domain; the word alone is one of SQL's.
            entity.SetTableName(entity.ClrType == typeof(Case) ? "service_case" : Snake(entity.GetTableName() is { } join && entity.HasSharedClrType ? join : entity.ClrType.Name));
            foreach (IMutableProperty property in entity.GetProperties())
                property.SetColumnName(Snake(property.Name));
            if (typeof(Feature).IsAssignableFrom(entity.ClrType))
                LetStoreCount(entity);
        }
        model.Entity<Station>().Property(station => station.FloorAreaM2).HasPrecision(10, 1);
        model.Entity<Change>().Property(change => change.Transaction).HasColumnType("xid8");
        model.Entity<CityNetwork>().Property(network => network.ImportedAt).ValueGeneratedOnAdd();
        model.Entity<RideSurvey>().Property(survey => survey.ImportedAt).ValueGeneratedOnAdd();
    }

    /// <summary>A trigger counts the changes and notes the time.</summary>
    private static void LetStoreCount(IMutableEntityType entity)
    {
        IMutableProperty version = entity.GetProperty(nameof(Feature.Version));
        version.IsConcurrencyToken = true;
        version.ValueGenerated = ValueGenerated.OnAddOrUpdate;
        entity.GetProperty(nameof(Feature.UpdatedAt)).ValueGenerated = ValueGenerated.OnAddOrUpdate;
    }

    private static IEnumerable<Type> Enums() => typeof(Feature).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(Feature).Namespace).Append(typeof(JobState));

    private static string Snake(string name) => UpperSnake.Part(name).ToLowerInvariant();
}
