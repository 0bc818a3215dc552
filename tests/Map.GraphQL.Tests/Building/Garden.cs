using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Tests.Building.Garden;

/// <summary>Whatever grows.</summary>
[InterfaceType]
public interface IPlant
{
    string Name { get; }

    double HeightMetres { get; }
}

public abstract record Plant(string Name, double HeightMetres) : IPlant;

public sealed record Tree(string Name, double HeightMetres, int Rings) : Plant(Name, HeightMetres);

public sealed record Flower(string Name, double HeightMetres, Colour Colour) : Plant(Name, HeightMetres), IGift;

[UnionType]
public interface IGift;

public sealed record Fruit([property: GraphQLDeprecated("Nobody weighs fruit.")] decimal Weight, DateOnly? Picked) : IGift;

[GraphQLName("ColourOfFlower")]
public enum Colour
{
    [GraphQLName("Red")]
    Red,
    DarkBlue,
    [GraphQLIgnore]
    Invisible,
}

public readonly record struct Point(double X, double Y);

/// <summary>Two numbers.</summary>
public sealed class PointScalar() : ScalarType<Point>("Point")
{
    protected override Point ParseValue(in ScalarInput input) =>
        input.ToObject() is List<object?> and [var x, var y] ? new Point(Number(x), Number(y)) : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, Point value)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.X);
        writer.WriteNumberValue(value.Y);
        writer.WriteEndArray();
    }

    private static double Number(object? value) => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record PlantUpdate([property: Id("Tree")] int Id, Optional<string?> Nickname, Optional<int> Rings);

[OneOf]
public sealed record PlantBy(string? Name, int? Rings);

public sealed record Bed(Point Corner, IReadOnlyList<Point> Others, IReadOnlyList<IReadOnlyList<short>>? Rows, [property: DefaultValue(3)] int Depth, List<Colour>? Colours);

public sealed class Shed
{
    public int Tools { get; init; } = 3;

    public static string Secret => "under the stone";

    public string GetOwner([Service] IServiceProvider services) => services is null ? "nobody" : "everybody";
}

[ObjectType<Version>]
[GraphQLName("Release")]
public sealed class ReleaseType
{
    public static int Major([Parent] Version version) => version.Major;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class LockedAttribute : FieldMiddlewareAttribute
{
    public override FieldResolver Apply(FieldResolver next, MemberInfo member) => FieldResolver.Guard(next, (in context) =>
    {
        if (context.Features.Find<Key>() is null)
            throw new GraphQLException($"{member.Name} is locked.", "LOCKED");
    });
}

public sealed record Key;

[QueryType]
public sealed class GardenQueries
{
    public static IReadOnlyList<IPlant> Plants() => [new Tree("Oak", 20.5, 100), new Flower("Rose", 0.5, Colour.DarkBlue)];

    public static IEnumerable<IGift> Gifts() => [new Fruit(1.25m, null), new Flower("Tulip", 0.25, Colour.Red)];

    public static Point Mirror(Point at) => new(at.Y, at.X);

    public static string Plan(Bed bed) =>
        $"{bed.Corner.X} {bed.Others.Count} {string.Join(';', (bed.Rows ?? []).Select(row => string.Join(',', row)))} {bed.Depth} {string.Join(',', bed.Colours ?? [])}";

    public static string Update(PlantUpdate update) =>
        $"{update.Id} {(update.Nickname.HasValue ? update.Nickname.Value ?? "null" : "-")} {(update.Rings.HasValue ? update.Rings.Value : "-")}";

    public static string Find(PlantBy by) => by.Name ?? $"with {by.Rings} rings";

    public static Shed Shed() => new();

    public static Version Release() => new(7, 1);

    [Locked]
    public static int? Treasure() => 42;

    [Locked]
    public static async Task<int?> LateTreasure()
    {
        await Task.Yield();
        return 43;
    }

    public static async IAsyncEnumerable<int> Count(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    [GraphQLType("[ID!]")]
    public static int[] Numbers() => [1, 2];

    public static string Times(DateTimeOffset at, DateOnly day, TimeOnly time, TimeSpan span, Guid id, Uri uri, long large, decimal exact) =>
        FormattableString.Invariant($"{at:O} {day:O} {time:O} {span:c} {id} {uri} {large} {exact}");

    public static DateTimeOffset Echo(DateTimeOffset at) => at;

    public static object Anything(object value) => value;
}
