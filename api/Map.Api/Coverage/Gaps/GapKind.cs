namespace Map.Api.Coverage.Gaps;

/// <summary>Why people are not covered.</summary>
public enum GapKind
{
    /// <summary>There are stations, but not enough of them within the limit.</summary>
    TooFar,

    /// <summary>Stations are within the limit, but closed at the hour.</summary>
    Closed,

    /// <summary>Stations are within the limit, but nobody knows whether they are open at the hour.</summary>
    HoursUnknown,

    /// <summary>Stations are within the limit when gates on the way are open, which at the hour are closed.</summary>
    GateClosed,

    /// <summary>There are not as many stations as asked for that offer it at the hour, however far.</summary>
    NoStation,

    /// <summary>Its streets lead to no station, however long one travels: an island, a gate that is always closed, or a gap in the map.</summary>
    Island,

    /// <summary>There is no usable street within 200 m, or no streets are known there.</summary>
    NoStreet,
}
