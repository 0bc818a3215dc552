namespace Map.Geodata.Features;

/// <summary>The kinds of feature that are edited, in the order of the domain.</summary>
public enum FeatureKind
{
    Grid, Organization, Service, Station, Merchant, Offer, Alliance, PointsBank, CourierRoute, DemandCell,
    Resource, Case, Project, Activity, Indicator, Standard, Plan,
}
