using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Map.Api.Querying;

/// <summary>The store's tables, columns and relations as EF Core's model describes them, worked out once at start-up.</summary>
public sealed class FeatureModel
{
    private static readonly Type[] SurveyParts = [typeof(StreetFlow), typeof(Corridor)];

    private readonly Dictionary<Type, Table> _tables = [];

    public FeatureModel(Privacy? privacy = null)
    {
        var model = MapContext.CreateModel();
        foreach (var entity in model.GetEntityTypes().Where(e => !e.HasSharedClrType && e.ClrType.Namespace == typeof(Feature).Namespace && e.ClrType != typeof(CityNetwork)))
            _tables.Add(entity.ClrType, new Table(entity, privacy ?? new Privacy()));
        foreach (var table in _tables.Values)
        {
            var entity = model.FindEntityType(table.Type)!;
            foreach (var navigation in entity.GetNavigations()) table.Add(Direct(table, navigation));
            foreach (var navigation in entity.GetSkipNavigations()) table.Add(Through(table, navigation));
        }
    }

    /// <summary>The tables whose rows are features.</summary>
    public IEnumerable<Table> Features => _tables.Values.Where(t => typeof(Feature).IsAssignableFrom(t.Type));

    /// <exception cref="KeyNotFoundException">The class is none of the store's.</exception>
    public Table Table(Type type) => _tables[type];

    public Table? FindTable(Type type) => _tables.GetValueOrDefault(type);

    private Relation Direct(Table table, INavigation navigation)
    {
        var target = _tables[navigation.TargetEntityType.ClrType];
        var foreignKey = navigation.ForeignKey.Properties[0].Name;
        var key = navigation.ForeignKey.PrincipalKey.Properties[0].Name;
        return navigation.IsOnDependent
            ? new Relation(navigation.PropertyInfo!, DataMemberKind.One, target, table.Column(foreignKey), target.Column(key))
            : new Relation(navigation.PropertyInfo!, KindOf(target), target, table.Column(key), target.Column(foreignKey));
    }

    private Relation Through(Table table, ISkipNavigation navigation)
    {
        var target = _tables[navigation.TargetEntityType.ClrType];
        var join = new JoinTable(
            navigation.JoinEntityType.GetTableName()!,
            navigation.ForeignKey.Properties[0].GetColumnName(),
            navigation.Inverse.ForeignKey.Properties[0].GetColumnName());
        var near = table.Column(navigation.ForeignKey.PrincipalKey.Properties[0].Name);
        var far = target.Column(navigation.Inverse.ForeignKey.PrincipalKey.Properties[0].Name);
        return new Relation(navigation.PropertyInfo!, KindOf(target), target, near, far, join);
    }

    /// <summary>Features are many, and so is what a survey tells; parts of a feature, and what is chosen from the catalogue of services, are few.</summary>
    private static DataMemberKind KindOf(Table target) =>
        SurveyParts.Contains(target.Type) || (typeof(Feature).IsAssignableFrom(target.Type) && target.Type != typeof(Service)) ? DataMemberKind.Many : DataMemberKind.Parts;
}
