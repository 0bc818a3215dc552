using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Coverage;

/// <summary>A point of a <see cref="Lattice"/>.</summary>
public readonly record struct LatticePoint(int Column, int Row);

/// <summary>Evenly spaced points all over the Earth, at which areas are counted: each stands for as much area as any other nearby.</summary>
/// <param name="spacingMetres">Metres between neighbours.</param>
/// <param name="latitude">The latitude in degrees at which that is exact.</param>
public sealed class Lattice(double spacingMetres, double latitude)
{
    private readonly double _lonStep = spacingMetres / Wgs84.MetresPerDegree(latitude).Lon;
    private readonly double _latStep = spacingMetres / Wgs84.MetresPerDegree(latitude).Lat;

    /// <summary>Where a point lies.</summary>
    public Place this[LatticePoint point] => new(point.Column * _lonStep, point.Row * _latStep);

    /// <summary>The points in an area in EPSG:4326, row by row; holes are no part of it.</summary>
    public IEnumerable<LatticePoint> PointsIn(Geometry area)
    {
        var box = area.EnvelopeInternal;
        var crossings = new List<double>();
        for (var row = (int)Math.Ceiling(box.MinY / _latStep); row <= box.MaxY / _latStep; row++)
        {
            FindCrossings(area, row, crossings);
            for (var c = 0; c + 1 < crossings.Count; c += 2)
            {
                for (var column = (int)Math.Ceiling(crossings[c]); column <= crossings[c + 1]; column++) yield return new LatticePoint(column, row);
            }
        }
    }

    /// <summary>Where a row crosses an area's rings, from west to east: inside lies between each pair (even-odd rule).</summary>
    private void FindCrossings(Geometry area, int row, List<double> crossings)
    {
        crossings.Clear();
        for (var g = 0; g < area.NumGeometries; g++)
        {
            if (area.GetGeometryN(g) is not Polygon polygon) continue;
            AddCrossings(polygon.Shell.CoordinateSequence, row, crossings);
            foreach (var hole in polygon.Holes) AddCrossings(hole.CoordinateSequence, row, crossings);
        }

        crossings.Sort();
    }

    private void AddCrossings(CoordinateSequence ring, int row, List<double> crossings)
    {
        for (var i = 0; i < ring.Count - 1; i++)
        {
            var (y0, y1) = (ring.GetY(i) / _latStep, ring.GetY(i + 1) / _latStep);
            if (y0 <= row == y1 <= row) continue;
            var (x0, x1) = (ring.GetX(i) / _lonStep, ring.GetX(i + 1) / _lonStep);
            crossings.Add(x0 + ((row - y0) / (y1 - y0) * (x1 - x0)));
        }
    }
}
