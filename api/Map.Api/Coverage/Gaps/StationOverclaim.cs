using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coverage.States;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage.Gaps;

/// <summary>What a circle drawn with compasses around a station claims too much: people within it whom the streets don't bring there in time.</summary>
public sealed class StationOverclaim
{
    private readonly StationSite _site;
    private readonly CoverageQuestion _question;
    private readonly HourOfWeek? _gateHour;

    internal StationOverclaim(StationSite site, CityCoverage city, IReadOnlyList<int> straight, IReadOnlyList<int> overclaimed)
    {
        (_site, _question, _gateHour, Cells, OverclaimedCells) = (site, city.Question, city.GateHour, straight.Count, overclaimed.Count);
        Residents = Residing(straight);
        OverclaimedResidents = Residing(overclaimed);
        Couriers = Present(straight);
        OverclaimedCouriers = Present(overclaimed);

        PeopleCount Residing(IReadOnlyList<int> places) => PeopleCount.Of(places.Select(city.Features.Demand.ResidentsAt));
        PeopleCount Present(IReadOnlyList<int> places) =>
            PeopleCount.OfCouriers(places.Select(p => city.Features.Demand.CouriersAt(p, city.Question.DayType, city.Hour)));
    }

    /// <summary>Places where people are (demand cells) within the circle, as far as the caller sees their grids.</summary>
    public int Cells { get; }

    /// <summary>Those of them from which the station is not reached in time.</summary>
    public int OverclaimedCells { get; }

    /// <summary>Residents within the circle.</summary>
    public PeopleCount Residents { get; }

    /// <summary>Those of them who don't reach the station in time.</summary>
    public PeopleCount OverclaimedResidents { get; }

    /// <summary>Couriers within the circle at the hour.</summary>
    public PeopleCount Couriers { get; }

    /// <summary>Those of them who don't reach the station in time.</summary>
    public PeopleCount OverclaimedCouriers { get; }

    /// <summary>The circle's size in square metres.</summary>
    public double StraightSquareMetres => Math.Round(EllipsoidalArea.SquareMetres(
        StraightCircle.Build(_site.Place.Lon, _site.Place.Lat, _question.Profile.MetresPerSecond * _question.Limit.TotalSeconds)));

    /// <summary>People by whom stations are ranked.</summary>
    internal long People => (OverclaimedResidents.Known ?? 0) + (OverclaimedCouriers.Known ?? 0);

    /// <summary>The station.</summary>
    public async Task<Station?> GetStationAsync(FieldSelection selection, FeatureLoader<Station> stations) =>
        await stations.LoadAsync(new FeatureKey(_site.Id, selection));

    /// <summary>The size in square metres of the area from which the station is really reached; null where there are no streets.</summary>
    [Cost(5)]
    public async Task<double?> GetNetworkSquareMetresAsync(CityNetworks networks, CancellationToken cancel)
    {
        if (await networks.FindEngineAsync(await networks.ListAsync(cancel), _site.Place, _question.Profile, _gateHour, cancel) is not { } engine) return null;
        return engine.Locate(_site.Place).HasStreet
            ? Math.Round(EllipsoidalArea.SquareMetres(engine.BuildCircle(_site.Place.Lon, _site.Place.Lat, _question.Limit).Area))
            : null;
    }
}
