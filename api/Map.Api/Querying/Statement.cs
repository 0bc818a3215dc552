using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Querying;

/// <summary>A statement in the making. Its text comes from the model alone; what a client said enters through parameters only.</summary>
public sealed class Statement
{
    private readonly StringBuilder _text = new(512);
    private readonly List<NpgsqlParameter> _parameters = [];
    private int _aliases;

    /// <summary>Adds SQL that names tables, columns and parameters.</summary>
    public Statement Add(string sql)
    {
        _text.Append(sql);
        return this;
    }

    public Statement Add(int number)
    {
        _text.Append(number);
        return this;
    }

    /// <summary>The name of a new parameter with that value.</summary>
    /// <param name="value">A value that Npgsql knows by its type.</param>
    /// <param name="type">Only needed where the type does not tell.</param>
    public string Parameter(object value, NpgsqlDbType? type = null)
    {
        // A typed parameter spares looking its type up.
        var parameter = value switch
        {
            double number => new NpgsqlParameter<double> { TypedValue = number },
            string text => new NpgsqlParameter<string> { TypedValue = text },
            long[] keys => new NpgsqlParameter<long[]> { TypedValue = keys },
            _ => new NpgsqlParameter { Value = value },
        };
        if (type is { } known) parameter.NpgsqlDbType = known;
        _parameters.Add(parameter);
        return "$" + _parameters.Count;
    }

    /// <summary>A name for one more table.</summary>
    public string Alias() => "a" + ++_aliases;

    public override string ToString() => _text.ToString();

    /// <summary>Ready to run; the first times it runs on a connection it is prepared there (see <c>MapStore.ReadSource</c>).</summary>
    public NpgsqlCommand ToCommand(NpgsqlDataSource source)
    {
        var command = source.CreateCommand(_text.ToString());
        foreach (var parameter in _parameters) command.Parameters.Add(parameter);
        return command;
    }
}
