using System.Globalization;
using Map.Analysis.Routes;
using Map.Geodata.Features;
using Map.Geodata.Rides;
using Map.Geodata.Store.Networks;

namespace Map.Geodata.Import.Traces;

/// <summary>Gives what was found in each city a code and a name.</summary>
internal static class SurveyNaming
{
    /// <summary>A survey for each city in which enough couriers ride for them to be told.</summary>
    public static List<ToldSurvey> Name(RideAnalysis rides, IReadOnlyList<StoredNetwork> cities, SurveyOptions options)
    {
        if (rides.Period is not { } period) return [];
        var told = cities.Zip(rides.Cities).Where(pair => pair.Second?.Counts.Couriers is not null).ToList();
        var code = options.Code ?? string.Create(CultureInfo.InvariantCulture, $"RIDES-{period.First:yyyyMMdd}-{period.Last:yyyyMMdd}");
        return told.ConvertAll(pair => new ToldSurvey
        {
            Code = told.Count == 1 ? code : $"{code}-{pair.First.Name}",
            Name = string.Create(CultureInfo.InvariantCulture, $"{pair.First.Name} 骑手轨迹 {period.First:yyyy-MM-dd} – {period.Last:yyyy-MM-dd}"),
            Kind = RideSurveyKind.Traces,
            CityNetworkId = pair.First.Id,
            Period = period,
            LeastCouriers = options.LeastCouriers,
            Routes = pair.Second!,
        });
    }
}
