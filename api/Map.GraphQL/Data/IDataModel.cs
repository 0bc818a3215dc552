using System.Reflection;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Data;

/// <summary>
/// What a store knows of the classes of a schema. From it follow the fields that need no code: values, related objects, lists of them,
/// and what clients may filter and order by.
/// </summary>
public interface IDataModel
{
    /// <summary>The classes whose objects can be fetched again by their key.</summary>
    IReadOnlyList<Type> Nodes { get; }

    /// <summary>What the property is in the store; null if its class does not belong to the store.</summary>
    DataMember? Find(PropertyInfo property);

    /// <summary>Reads a relation of many objects at once; one answer for each of <see cref="RelationRequest.Parents"/>, in their order.</summary>
    ValueTask<IReadOnlyList<object?>> ReadRelationAsync(RelationRequest request);

    /// <summary>The object of a class in <see cref="Nodes"/> with that key; null if there is none.</summary>
    /// <param name="context">Where it is asked for: its selection says what has to be read.</param>
    /// <param name="type">The class.</param>
    /// <param name="key">The key.</param>
    Task<object?> FindNodeAsync(in ResolverContext context, Type type, long key);
}

/// <summary>What a property is in the store.</summary>
/// <param name="Kind">Its role.</param>
/// <param name="Target">The class on the other side of a relation; of a value its own type.</param>
/// <param name="IsNullable">Whether it may be unknown, or have nobody on the other side.</param>
/// <param name="Requires">Properties of the same object that have to be read for it.</param>
public sealed record DataMember(DataMemberKind Kind, Type Target, bool IsNullable, IReadOnlyList<string> Requires);

public enum DataMemberKind
{
    /// <summary>No part of the API, such as a foreign key.</summary>
    Hidden,

    /// <summary>A value of the object itself.</summary>
    Value,

    /// <summary>Another object.</summary>
    One,

    /// <summary>Many objects, read page by page: a connection.</summary>
    Many,

    /// <summary>A few objects, read as a whole: a plain list.</summary>
    Parts,
}
