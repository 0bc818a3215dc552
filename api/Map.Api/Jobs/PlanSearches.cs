using System.Text.Json;
using Map.Api.Editing;
using Map.Geodata.Reasons;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Changes;
using Npgsql;

namespace Map.Api.Jobs;

/// <summary>What jobs share that search a plan, of whatever kind, and save it as a draft.</summary>
internal static class PlanSearches
{
    /// <summary>Queues a search.</summary>
    /// <param name="orders">Takes it.</param>
    /// <param name="store">Has the plans.</param>
    /// <param name="kind">The name of the job kind.</param>
    /// <param name="code">The plan's code.</param>
    /// <param name="input">Of the job.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="EditException">No plan can be saved under the code.</exception>
    public static async Task<JobView> SearchAsync(this JobOrders orders, NpgsqlDataSource store, string kind, string code, JsonElement input, CancellationToken cancel)
    {
        if (code.Length == 0) throw new InvalidValueException("code", ValueReasons.TextEmpty.With());
        if (await PlanStore.HasCodeAsync(store, code, cancel)) throw new CodeTakenException(code);
        return await orders.StartAsync(kind, input, cancel);
    }

    /// <summary>Saves what a job has found in the job's own name.</summary>
    /// <param name="connection">With the job's transaction.</param>
    /// <param name="actor">Who ordered the job.</param>
    /// <param name="insert">Writes the plan.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="JobFailedException">Another plan has taken the code meanwhile.</exception>
    public static async Task SaveAsync(NpgsqlConnection connection, string actor, Func<Task> insert, CancellationToken cancel)
    {
        try
        {
            await ChangeSigning.SignAsync(connection, actor, cancel: cancel);
            await insert();
        }
        catch (PlanCodeTakenException e)
        {
            throw new JobFailedException(e.Message);
        }
    }
}
