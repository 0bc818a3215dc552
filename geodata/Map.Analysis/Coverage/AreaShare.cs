using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Coverage;

/// <summary>
/// The share of an area that is within reach, counted at the points of a lattice: the same points and times from which
/// circles are drawn.
/// </summary>
public static class AreaShare
{
    /// <summary>The share of an area in EPSG:4326 within reach on the streets, 0 to 1; null when it is smaller than the lattice.</summary>
    /// <param name="searches">Searches of one engine, all of which must reach a point.</param>
    /// <param name="area">The area.</param>
    public static double? OnStreets(IReadOnlyList<PlaceSearch> searches, Geometry area)
    {
        var raster = searches[0].Engine.Raster;
        var lattice = new Lattice(raster.OriginLon, raster.OriginLat, raster.CellLon, raster.CellLat);
        return lattice.ShareOf(area, (column, row) =>
            column >= 0 && row >= 0 && column < raster.Columns && row < raster.Rows && IsReached(raster[column, row]));

        bool IsReached(StreetPlace point)
        {
            foreach (var search in searches)
            {
                if (!search.Covers(point)) return false;
            }

            return true;
        }
    }

    /// <summary>The share of an area in EPSG:4326 within a distance of some places, 0 to 1; null when it is smaller than the lattice.</summary>
    /// <param name="needs">Lists of places, of each of which one must be near.</param>
    /// <param name="metres">The distance.</param>
    /// <param name="area">The area.</param>
    public static double? InStraightLine(IReadOnlyList<IReadOnlyList<Place>> needs, double metres, Geometry area)
    {
        var corner = area.EnvelopeInternal;
        var (perLon, perLat) = Wgs84.MetresPerDegree(corner.Centre.Y);
        const double cell = 25;
        var lattice = new Lattice(Wgs84.ToUnits(corner.MinX + (cell / 2 / perLon)), Wgs84.ToUnits(corner.MinY + (cell / 2 / perLat)), Wgs84.ToUnits(cell / perLon), Wgs84.ToUnits(cell / perLat));
        return lattice.ShareOf(area, (column, row) =>
        {
            var (lon, lat) = (lattice.OriginLon + (column * lattice.CellLon), lattice.OriginLat + (row * lattice.CellLat));
            var point = new Place(Wgs84.ToDegrees(lon), Wgs84.ToDegrees(lat));
            return needs.All(stations => stations.Any(s => s.MetresTo(point) <= metres));
        });
    }

    /// <summary>Evenly spaced points; origin and spacing in 10⁻⁷ degrees.</summary>
    private readonly record struct Lattice(int OriginLon, int OriginLat, int CellLon, int CellLat)
    {
        public double? ShareOf(Geometry area, Func<int, int, bool> isCovered)
        {
            var (points, covered) = (0, 0);
            var box = area.EnvelopeInternal;
            var crossings = new List<double>();
            for (var row = (int)Math.Ceiling(Row(box.MinY)); row <= Row(box.MaxY); row++)
            {
                FindCrossings(area, row, crossings);
                for (var c = 0; c + 1 < crossings.Count; c += 2)
                {
                    for (var column = (int)Math.Ceiling(crossings[c]); column <= crossings[c + 1]; column++)
                    {
                        points++;
                        covered += isCovered(column, row) ? 1 : 0;
                    }
                }
            }

            return points > 0 ? (double)covered / points : null;
        }

        private double Column(double lon) => ((lon * Wgs84.UnitsPerDegree) - OriginLon) / CellLon;

        private double Row(double lat) => ((lat * Wgs84.UnitsPerDegree) - OriginLat) / CellLat;

        /// <summary>Where a lattice row crosses an area's rings, from west to east: inside lies between each pair (even-odd rule).</summary>
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
                var (y0, y1) = (Row(ring.GetY(i)), Row(ring.GetY(i + 1)));
                if (y0 <= row == y1 <= row) continue;
                var (x0, x1) = (Column(ring.GetX(i)), Column(ring.GetX(i + 1)));
                crossings.Add(x0 + ((row - y0) / (y1 - y0) * (x1 - x0)));
            }
        }
    }
}
