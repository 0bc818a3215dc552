namespace Map.SampleCity.Layout;

/// <summary>A place on the drawing board: metres east and north of the centre before the plan is bent into a city.</summary>
internal readonly record struct Uv(double U, double V)
{
    public Uv Plus(double u, double v) => new(U + u, V + v);

    public double DistanceTo(Uv other) => Math.Sqrt((U - other.U) * (U - other.U) + (V - other.V) * (V - other.V));
}

/// <summary>Longitude and latitude, WGS-84, rounded to 1e-7 degrees as OpenStreetMap stores them.</summary>
internal readonly record struct LonLat(double Lon, double Lat);
