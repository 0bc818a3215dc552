using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore;

namespace Map.Geodata.Store;

/// <summary>Questions about the trees of grids and organizations; the answers are queries that can be refined further.</summary>
public static class Trees
{
    /// <summary>The node and everything below it.</summary>
    public static IQueryable<T> Under<T>(this DbSet<T> set, long id) where T : class, ITreeNode =>
        Walk(set, id, "t.parent_id = walk.id");

    /// <summary>The node and everything above it.</summary>
    public static IQueryable<T> Above<T>(this DbSet<T> set, long id) where T : class, ITreeNode =>
        Walk(set, id, "t.id = walk.parent_id");

    private static IQueryable<T> Walk<T>(DbSet<T> set, long id, string step) where T : class, ITreeNode
    {
        string table = set.EntityType.GetTableName()!;
#pragma warning disable EF1002 // The table's name comes from the model, the step from above.
        return set.FromSqlRaw(
            $$"""
            select * from "{{table}}" where id in (
              with recursive walk(id, parent_id) as (
                select id, parent_id from "{{table}}" where id = {0}
                union
                select t.id, t.parent_id from walk join "{{table}}" t on {{step}})
              select id from walk)
            """, id);
#pragma warning restore EF1002
    }
}
