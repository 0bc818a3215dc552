namespace Map.Geodata.Siting.Briefs;

/// <summary>Who counts.</summary>
public enum SitingPeople
{
    /// <summary>Couriers present at the hours.</summary>
    Couriers,

    /// <summary>Residents; nobody knows at which hour they are there.</summary>
    Residents,

    /// <summary>Couriers and residents, one like the other.</summary>
    Both,

    /// <summary>Places where people are (demand cells), one like the other.</summary>
    Cells,

    /// <summary>Couriers on their routes: stations on the way, or a short detour from it.</summary>
    Routes,
}

/// <summary>Which of the stations that there are count.</summary>
public enum ExistingStations
{
    /// <summary>Open ones.</summary>
    Open,

    /// <summary>Open ones and those that are planned.</summary>
    OpenAndPlanned,

    /// <summary>None: as if the area were empty.</summary>
    None,
}

/// <summary>Where candidates come from.</summary>
public enum CandidateSource
{
    /// <summary>Where organizations meet: a room that is there takes the station in (INTEGRATED).</summary>
    Organizations,

    /// <summary>Stations that are planned, suspended or closed, as they were built; a conversion (REBUILT) where nobody knows.</summary>
    Stations,

    /// <summary>Merchants: built together (CO_BUILT).</summary>
    Merchants,

    /// <summary>
    /// Named places of the base map: community centres, town halls, libraries and the like (INTEGRATED), banks, malls, supermarkets, offices and
    /// the like (CO_BUILT).
    /// </summary>
    Places,

    /// <summary>Commercial and public buildings of the base map, converted (REBUILT).</summary>
    Buildings,

    /// <summary>Corners of streets on which people move: built anew (NEW).</summary>
    Corners,

    /// <summary>Named by the planner.</summary>
    Given,
}
