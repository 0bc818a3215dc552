using Map.Geodata.Features;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;

namespace Map.Geodata.Rides;

/// <summary>Who refers to couriers' routes: routes of a survey that somebody refers to outlive it.</summary>
public static class RouteReferences
{
    /// <summary>SQL: whether something refers to the route r, whatever tables there are that can.</summary>
    public static string IsReferred { get; } = "(" + string.Join(" or ", MapContext.CreateModel().FindEntityType(typeof(CourierRoute))!.GetReferencingForeignKeys()
        .Where(key => key.DeleteBehavior != DeleteBehavior.Cascade)
        .Select(key => $"exists (select from {key.DeclaringEntityType.GetTableName()} where {key.Properties[0].GetColumnName()} = r.id)")
        .DefaultIfEmpty("false")) + ")";
}
