using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Map.Api.Coordinates;
using Map.Geodata.Features;
using Map.Geodata.Reasons;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Map.Api.Editing;

/// <summary>Carries one property of an input over to the object that is edited.</summary>
/// <param name="Source">The input's property.</param>
internal abstract record Assignment(InputProperty Source)
{
    /// <summary>Whether it is about other rows, so that it comes after the object itself is written.</summary>
    public virtual bool IsOfParts => false;

    /// <exception cref="EditException">The value can't be stored.</exception>
    public abstract Task ApplyAsync(DbContext context, object target, object? value, CoordinateSystemName system, CancellationToken cancel);

    protected static Action<object, object?> Setter(PropertyInfo property)
    {
        var (target, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var assign = Expression.Assign(
            Expression.Property(Expression.Convert(target, property.DeclaringType!), property), Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object?>>(assign, target, value).Compile();
    }
}

/// <summary>A value of the object itself.</summary>
internal sealed record ValueAssignment(InputProperty Source, PropertyInfo Property, bool MayBeUnknown) : Assignment(Source)
{
    private readonly Action<object, object?> _set = Setter(Property);
    private readonly Type _type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public override Task ApplyAsync(DbContext context, object target, object? value, CoordinateSystemName system, CancellationToken cancel)
    {
        ValueChecks.Check(Source.Field, value, MayBeUnknown, Source.Range);
        _set(target, value is null || (_type.IsInstanceOfType(value) && value is not (Geometry or int?[])) ? value : Convert(value, system));
        return Task.CompletedTask;
    }

    private object Convert(object value, CoordinateSystemName system) => value switch
    {
        Geometry geometry => GeometryIntake.Take(Source.Field, geometry, system, _type),
        _ when _type == typeof(JsonElement) => ToObject(value),
        _ when _type == typeof(StandardRules) => ToRules(value),
        IEnumerable<int?> hours when _type == typeof(int?[]) => Hours([.. hours]),
        IEnumerable<string> texts => texts.ToArray(),
        _ => System.Convert.ChangeType(value, _type, CultureInfo.InvariantCulture),
    };

    private JsonElement ToObject(object value) => JsonSerializer.SerializeToElement(value) is { ValueKind: JsonValueKind.Object } json
        ? json
        : throw new InvalidValueException(Source.Field, ValueReasons.NotAnObject.With());

    private StandardRules ToRules(object value)
    {
        try
        {
            return ToObject(value).Deserialize<StandardRules>(StandardRules.Json)!;
        }
        catch (JsonException e)
        {
            throw new InvalidValueException(Source.Field, ValueReasons.NotRules.With(("path", e.Path ?? "$")));
        }
    }

    private int?[] Hours(int?[] hours)
    {
        if (hours.Length != 24) throw new InvalidValueException(Source.Field, ValueReasons.HoursNotOfADay.With(("count", hours.Length)));
        return hours.Any(hour => hour < 0) ? throw new OutsideRangeException(Source.Field, 0, int.MaxValue) : hours;
    }
}

/// <summary>Another feature by its code.</summary>
internal sealed record ReferenceAssignment<T>(InputProperty Source, PropertyInfo Key, bool MayBeUnknown) : Assignment(Source)
    where T : Feature
{
    private readonly Action<object, object?> _set = Setter(Key);

    public override async Task ApplyAsync(DbContext context, object target, object? value, CoordinateSystemName system, CancellationToken cancel)
    {
        ValueChecks.Check(Source.Field, value, MayBeUnknown, null);
        if (value is not string code)
        {
            _set(target, null);
            return;
        }
        var id = await context.Set<T>().Where(one => one.Code == code).Select(one => one.Id).FirstOrDefaultAsync(cancel);
        _set(target, id != 0 ? id : throw UnknownReferenceException.Of(typeof(T), [code]));
    }
}

/// <summary>Many other features by their codes, in place of those before.</summary>
internal sealed record LinksAssignment<T>(InputProperty Source, PropertyInfo Property) : Assignment(Source)
    where T : Feature
{
    private const int Most = 10_000;

    public override bool IsOfParts => true;

    public override async Task ApplyAsync(DbContext context, object target, object? value, CoordinateSystemName system, CancellationToken cancel)
    {
        List<string> codes = [.. ((IEnumerable<string>?)value ?? []).Distinct()];
        if (codes.Count > Most) throw new InvalidValueException(Source.Field, ValueReasons.ListTooLong.With(("count", codes.Count), ("most", Most)));
        var found = await context.Set<T>().Where(one => codes.Contains(one.Code)).ToDictionaryAsync(one => one.Code, cancel);
        List<string> unknown = [.. codes.Where(code => !found.ContainsKey(code))];
        if (unknown.Count > 0) throw UnknownReferenceException.Of(typeof(T), unknown);
        await context.Entry(target).Collection(Property.Name).LoadAsync(cancel);
        var links = (List<T>)Property.GetValue(target)!;
        links.RemoveAll(one => !found.ContainsKey(one.Code));
        links.AddRange(codes.Select(code => found[code]).Except(links).ToList());
    }
}

/// <summary>The parts of a feature, in place of those before; their place in the list is their ordinal.</summary>
internal sealed record PartsAssignment<T>(InputProperty Source, PropertyInfo Property, InputMap Map) : Assignment(Source)
    where T : class
{
    private const int Most = 1000;

    private readonly PropertyInfo? _ordinal = typeof(T).GetProperty("Ordinal");

    public override bool IsOfParts => true;

    public override async Task ApplyAsync(DbContext context, object target, object? value, CoordinateSystemName system, CancellationToken cancel)
    {
        List<object> inputs = [.. ((System.Collections.IEnumerable?)value ?? Array.Empty<object>()).Cast<object>()];
        if (inputs.Count > Most) throw new InvalidValueException(Source.Field, ValueReasons.ListTooLong.With(("count", inputs.Count), ("most", Most)));
        await context.Entry(target).Collection(Property.Name).LoadAsync(cancel);
        var parts = (List<T>)Property.GetValue(target)!;
        // First those before go, since a part may take the place that another had.
        parts.Clear();
        await context.SaveChangesAsync(cancel);
        foreach (var input in inputs)
        {
            var part = Activator.CreateInstance<T>();
            _ordinal?.SetValue(part, parts.Count + 1);
            await Map.ApplyAsync(context, part, input, system, ofParts: false, isNew: true, cancel);
            parts.Add(part);
        }
    }
}
