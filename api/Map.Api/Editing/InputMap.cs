using System.Collections.Concurrent;
using System.Reflection;
using Map.Api.Coordinates;
using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Map.Api.Editing;

/// <summary>
/// How an input's properties become those of a feature, by their names: values are set, codes are looked up, lists of codes
/// become links and lists of inputs become parts. Worked out once for each input.
/// </summary>
internal sealed class InputMap
{
    private static readonly ConcurrentDictionary<(Type Input, Type Target), InputMap> Known = new();

    private readonly IReadOnlyList<Assignment> _assignments;
    private readonly PropertyInfo? _system;

    private InputMap(Type input, IEntityType target)
    {
        _assignments = [.. InputProperty.List(input).Select(source => Create(source, input.GetProperty(source.Name)!, target))];
        _system = input.GetProperty("CoordinateSystem");
    }

    public static InputMap Of(Type input, IEntityType target) => Known.GetOrAdd((input, target.ClrType), _ => new InputMap(input, target));

    /// <summary>The system in which the input gives its geometries.</summary>
    public CoordinateSystemName SystemOf(object input) => (CoordinateSystemName?)_system?.GetValue(input) ?? CoordinateSystemName.Wgs84;

    public bool IsGiven(object input, string target) => _assignments.Any(one => one.Source.Target == target && one.Source.Read(input).IsGiven);

    /// <summary>Carries over what the client gave.</summary>
    /// <param name="context">Looks codes up.</param>
    /// <param name="target">The feature or part.</param>
    /// <param name="input">What the client gave.</param>
    /// <param name="system">The system of its geometries.</param>
    /// <param name="ofParts">Whether links and parts are carried over, or the rest.</param>
    /// <param name="isNew">Whether null leaves what a new one has anyway.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="AggregateException">Values that can't be stored: an <see cref="EditException"/> for each.</exception>
    public async Task ApplyAsync(DbContext context, object target, object input, CoordinateSystemName system, bool ofParts, bool isNew, CancellationToken cancel)
    {
        var failures = new List<EditException>();
        foreach (var assignment in _assignments.Where(one => one.IsOfParts == ofParts))
        {
            var (isGiven, value) = assignment.Source.Read(input);
            if (!isGiven || (isNew && value is null)) continue;
            try
            {
                await assignment.ApplyAsync(context, target, value, system, cancel);
            }
            catch (EditException e)
            {
                failures.Add(e);
            }
        }
        if (failures.Count > 0) throw new AggregateException(failures);
    }

    private static Assignment Create(InputProperty source, PropertyInfo input, IEntityType target)
    {
        var name = source.Target == "NewCode" ? nameof(Feature.Code) : source.Target;
        if (target.FindNavigation(name) is { } navigation) return OfNavigation(source, input, target, navigation);
        if (target.FindSkipNavigation(name) is { } links) return Create(typeof(LinksAssignment<>), links.TargetEntityType.ClrType, source, links.PropertyInfo!);
        var property = target.FindProperty(name)
            ?? throw new InvalidOperationException($"{input.DeclaringType!.Name}.{input.Name} sets {name}, which {target.ClrType.Name} does not have.");
        return new ValueAssignment(source, property.PropertyInfo!, property.IsNullable);
    }

    private static Assignment OfNavigation(InputProperty source, PropertyInfo input, IEntityType target, INavigation navigation)
    {
        if (navigation.IsOnDependent)
        {
            var key = navigation.ForeignKey.Properties[0];
            return Create(typeof(ReferenceAssignment<>), navigation.TargetEntityType.ClrType, source, key.PropertyInfo!, key.IsNullable);
        }
        var list = Nullable.GetUnderlyingType(input.PropertyType) ?? input.PropertyType;
        while (list.IsGenericType && list.GetGenericTypeDefinition() != typeof(IReadOnlyList<>)) list = list.GetGenericArguments()[0];
        var part = navigation.TargetEntityType;
        return Create(typeof(PartsAssignment<>), part.ClrType, source, navigation.PropertyInfo!, Of(list.GetGenericArguments()[0], part));
    }

    private static Assignment Create(Type assignment, Type of, params object[] arguments) =>
        (Assignment)Activator.CreateInstance(assignment.MakeGenericType(of), arguments)!;
}
