using System.Collections;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    /// <summary>
    /// Value completion (specification, section 6.4.3) into a slot of the result. A <see cref="GraphQLException"/> as a value is a failure of that place only,
    /// so that a batch can answer for some parents and fail for others.
    /// </summary>
    private void Complete(GraphQLType type, object? value, ResultNode node, int index, FieldSelection selection)
    {
        if (value is GraphQLException failure)
            throw failure;
        if (type is NonNullType nonNull)
        {
            if (value is null)
                throw CannotBeNull(selection);
            type = nonNull.Type;
        }

        switch (type)
        {
            case var _ when value is null:
                node.Values[index] = null;
                break;
            case LeafType leaf:
                node.Values[index] = leaf.Complete(value);
                break;
            case ObjectType objectType:
                CompleteObject(objectType, value, node, index, selection);
                break;
            case ListType list:
                CompleteList(list, value, node, index, selection);
                break;
            case NamedType abstractType:
                CompleteObject(ResolveObjectType(abstractType, value), value, node, index, selection);
                break;
        }
    }

    private void CompleteObject(ObjectType type, object value, ResultNode node, int index, FieldSelection selection)
    {
        var result = new ObjectResult(node, index, selection.For(type));
        node.Values[index] = result;
        OpenDeferrals(result);
        for (var i = 0; i < result.Values.Length; i++)
        {
            ResolveField(result, i, value);
            if (result.IsDiscarded)
                return;
        }

        Defer(result, value);
    }

    private void CompleteList(ListType type, object value, ResultNode node, int index, FieldSelection selection)
    {
        switch (value)
        {
            case StreamBeginning beginning:
                CompleteBeginning(beginning, type, node, index, selection);
                break;
            case var _ when selection.Stream is { } usage && node is ObjectResult:
                BeginStream(usage, type, value, node, index, selection);
                break;
            case IReadOnlyList<object?> items:
                CompleteItems(type, items.Count, items, static (list, i) => list[i], node, index, selection);
                break;
            case IList items:
                CompleteItems(type, items.Count, items, static (list, i) => list[i], node, index, selection);
                break;
            case IAsyncEnumerable<object?> items:
                CompleteLater(CollectAsync(items), type, node, index, selection);
                break;
            case IEnumerable items and not string:
                CompleteList(type, items.Cast<object?>().ToList(), node, index, selection);
                break;
            default:
                throw new InvalidOperationException($"{Coordinate(selection)} is a list, but its resolver returned a {value.GetType().Name}.");
        }
    }

    private async ValueTask<object?> CollectAsync(IAsyncEnumerable<object?> items)
    {
        var collected = new List<object?>();
        await foreach (var item in items.WithCancellation(CancellationToken).ConfigureAwait(false))
            collected.Add(item);
        return collected;
    }

    private void CompleteItems<T>(ListType type, int count, T items, Func<T, int, object?> itemAt, ResultNode node, int index, FieldSelection selection)
    {
        var result = new ListResult(node, index, type, count);
        node.Values[index] = result;
        for (var i = 0; i < count; i++)
        {
            try
            {
                Complete(type.ItemType, itemAt(items, i), result, i, selection);
            }
            catch (Exception error)
            {
                Fail(result, i, selection, error);
            }

            if (result.IsDiscarded)
                return;
        }
    }

    private ObjectType ResolveObjectType(NamedType type, object value)
    {
        var resolve = type is InterfaceType i ? i.ResolveTypeName : ((UnionType)type).ResolveTypeName;
        var found = resolve is null ? Schema.FindObjectType(value.GetType()) : FindByName(resolve(value));
        if (found is not null && Schema.IsPossibleType(type, found))
            return found;
        throw new InvalidOperationException(
            $"A value of {value.GetType().Name} is no possible type of {type.Name}{(found is null ? "" : $": it is a {found.Name}")}.");
    }

    private ObjectType? FindByName(string? name) => name is null ? null : Schema.FindType(name) as ObjectType;

    private static GraphQLException CannotBeNull(FieldSelection selection) => new(
        $"Cannot return null for non-nullable field {Coordinate(selection)}.", ErrorCodes.NonNullViolation);

    private static string Coordinate(FieldSelection selection) => $"{selection.DeclaringType.Name}.{selection.Definition.Name}";
}
