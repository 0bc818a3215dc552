using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Map.Api.Querying;

/// <summary>
/// The promise about people, at the one place where all reading of features passes: a route or an hour that fewer than k couriers share
/// does not leave the store, nor can a filter or an order tell that it is there.
/// </summary>
/// <param name="k">The least number of couriers, from 5; the store itself refuses routes below that.</param>
public sealed class Privacy(int k = Privacy.Least)
{
    public const int Least = 5;

    private readonly int _k = k >= Least ? k : throw new ArgumentOutOfRangeException(nameof(k), k, $"At least {Least} couriers share what leaves the store.");

    /// <summary>What is read instead of the table.</summary>
    public string Source(Type type, string table) =>
        _k > Least && (type == typeof(CourierRoute) || type == typeof(StreetFlow) || type == typeof(Corridor)) ? $"(select * from {table} where couriers >= {_k})" : table;

    /// <summary>What is read instead of a column: of a day by hours, those that too few share are unknown.</summary>
    public Func<string, string>? View(IProperty property) => (property.DeclaringType.ClrType.Name, property.Name) switch
    {
        (nameof(CourierRoute), nameof(CourierRoute.Hourly) or nameof(CourierRoute.HourlyWeekend)) or
        (nameof(DemandCell), nameof(DemandCell.CouriersWeekday) or nameof(DemandCell.CouriersWeekend)
            or nameof(DemandCell.WaitingWeekday) or nameof(DemandCell.WaitingWeekend)) or
        (nameof(StreetFlow), nameof(StreetFlow.Weekday) or nameof(StreetFlow.Weekend)) or
        (nameof(Corridor), nameof(Corridor.Weekday) or nameof(Corridor.Weekend)) => Suppress,
        _ => null,
    };

    private string Suppress(string column) => $"shared_hours({column}, {_k})";
}
