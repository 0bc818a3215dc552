using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Map.Api.Querying;

/// <summary>A table as EF Core's model describes it.</summary>
public sealed class Table
{
    private readonly Dictionary<string, Column> _columns;
    private readonly Dictionary<string, Relation> _relations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreignKeys;

    internal Table(IEntityType entity, Privacy privacy)
    {
        Type = entity.ClrType;
        Name = privacy.Source(entity.ClrType, $"\"{entity.GetTableName()}\"");
        Columns = [.. entity.GetProperties().Where(p => p.PropertyInfo is not null).Select(p => new Column(p, privacy.View(p)))];
        _columns = Columns.ToDictionary(c => c.Property.Name, StringComparer.Ordinal);
        _foreignKeys = [.. entity.GetForeignKeys().SelectMany(k => k.Properties).Select(p => p.Name)];
        Key = [.. entity.FindPrimaryKey()!.Properties.Select(p => _columns[p.Name])];
        Order = [.. (FeatureOrder(entity) ?? entity.FindPrimaryKey()!.Properties).Select(p => _columns[p.Name])];
        Create = Expression.Lambda<Func<object>>(Expression.New(Type)).Compile();
        DefaultOrder = RowOrder.Default(this);
    }

    public Type Type { get; }

    /// <summary>What stands behind <c>from</c>: the quoted name, or a narrower view of the table.</summary>
    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Column> Key { get; }

    /// <summary>The key that people use, or else the store's: the order of lists, and what decides between equals.</summary>
    public IReadOnlyList<Column> Order { get; }

    /// <summary>By <see cref="Order"/>.</summary>
    public RowOrder DefaultOrder { get; }

    /// <summary>An object with nothing in it yet.</summary>
    public Func<object> Create { get; }

    /// <exception cref="KeyNotFoundException">The class has no such property in the store.</exception>
    public Column Column(string property) => _columns[property];

    public Column? FindColumn(string property) => _columns.GetValueOrDefault(property);

    public Relation? FindRelation(PropertyInfo property) => _relations.GetValueOrDefault(property.Name);

    /// <summary>Whether the column names a row of another table.</summary>
    public bool IsForeignKey(Column column) => _foreignKeys.Contains(column.Property.Name);

    internal void Add(Relation relation) => _relations.Add(relation.Property.Name, relation);

    /// <summary>The code, with what makes it unique.</summary>
    private static IReadOnlyList<IProperty>? FeatureOrder(IEntityType entity) => entity.FindProperty("Code") is not { } code ? null
        : entity.FindProperty("Revision") is { } revision ? [code, revision] : [code];
}
