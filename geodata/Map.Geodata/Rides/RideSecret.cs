using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Map.Geodata.Rides;

/// <summary>
/// What the store keeps so that the same couriers give the same figures in every import: from it come the numbers that stand for
/// couriers and the side to which figures are rounded. It leaves the store in a backup of the whole and in no other way.
/// </summary>
internal sealed class RideSecret
{
    private const string Make = "insert into ride_secret (secret) values ($1) on conflict do nothing";
    private const string Read = "select secret from ride_secret";

    private readonly byte[] _secret;

    private RideSecret(byte[] secret) => _secret = secret;

    /// <summary>For <c>RouteOptions.Secret</c>.</summary>
    public ulong OfFigures => BinaryPrimitives.ReadUInt64LittleEndian(Derive("figures"));

    /// <summary>For the numbers of couriers.</summary>
    public byte[] OfCouriers => Derive("couriers");

    /// <summary>The store's, made when nobody has needed it before.</summary>
    public static async Task<RideSecret> GetAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        await using (var make = store.CreateCommand(Make))
        {
            make.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = RandomNumberGenerator.GetBytes(32) });
            await make.ExecuteNonQueryAsync(cancel);
        }

        await using var read = store.CreateCommand(Read);
        return new RideSecret((byte[])(await read.ExecuteScalarAsync(cancel))!);
    }

    private byte[] Derive(string use) => HMACSHA256.HashData(_secret, Encoding.ASCII.GetBytes(use));
}
