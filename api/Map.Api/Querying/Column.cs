using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Map.Api.Querying;

/// <summary>A column as EF Core's model describes it, with what moves its value between row and object.</summary>
public sealed class Column
{
    private readonly string _quotedName;
    private readonly Func<string, string>? _view;
    private readonly RelationalTypeMapping _mapping;

    internal Column(IProperty property, Func<string, string>? view)
    {
        Property = property.PropertyInfo ?? throw new ArgumentException($"{property.Name} has no property to be read into.", nameof(property));
        Name = property.GetColumnName();
        IsNullable = property.IsNullable || view is not null;
        _quotedName = $"\"{Name}\"";
        _view = view;
        _mapping = property.GetRelationalTypeMapping();
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    public bool IsNullable { get; }

    /// <summary>The type of values that travel: an enum is text.</summary>
    public Type ProviderType => _mapping.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    // Compiled when first asked for: most columns are not, and compiling them all held up the start.

    /// <summary>Puts the value at that place of the row into the object.</summary>
    public Action<NpgsqlDataReader, int, object> Read => field ??= CompileRead();

    /// <summary>The object's value, of <see cref="ProviderType"/> or null.</summary>
    public Func<object, object?> Get => field ??= CompileGet();

    /// <summary>The column of a table in a statement, held to the promises about people.</summary>
    public string Sql(string table)
    {
        var name = $"{table}.{_quotedName}";
        return _view is null ? name : _view(name);
    }

    /// <summary>A value of the property's type as it travels.</summary>
    public object? ToProvider(object? value) => _mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private Action<NpgsqlDataReader, int, object> CompileRead()
    {
        var reader = Expression.Parameter(typeof(NpgsqlDataReader));
        var index = Expression.Parameter(typeof(int));
        var target = Expression.Parameter(typeof(object));
        Expression value = Expression.Call(reader, nameof(NpgsqlDataReader.GetFieldValue), [ProviderType], index);
        if (_mapping.Converter is { } converter) value = Expression.Invoke(converter.ConvertFromProviderExpression, value);
        Expression read = Expression.Assign(
            Expression.Property(Expression.Convert(target, Property.DeclaringType!), Property), Expression.Convert(value, Property.PropertyType));
        if (IsNullable) read = Expression.IfThen(Expression.Not(Expression.Call(reader, nameof(NpgsqlDataReader.IsDBNull), null, index)), read);
        return Expression.Lambda<Action<NpgsqlDataReader, int, object>>(read, reader, index, target).Compile();
    }

    private Func<object, object?> CompileGet()
    {
        var source = Expression.Parameter(typeof(object));
        var get = Expression.Lambda<Func<object, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(source, Property.DeclaringType!), Property), typeof(object)), source).Compile();
        return _mapping.Converter is { } converter ? entity => converter.ConvertToProvider(get(entity)) : get;
    }
}
