using System.Security.Cryptography;
using System.Text;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// Numbers in place of whatever files call their couriers: the same for the same name in every file and every import, so that nobody is
/// counted twice and the same couriers are told as the same figure however often they are imported. Without the secret nobody
/// can tell which number a name has. Two names have the same number once in some 10¹⁹ pairs.
/// </summary>
/// <param name="secret">At least 16 bytes.</param>
public sealed class CourierKeys(byte[] secret)
{
    /// <summary>The number of whom files call so.</summary>
    public long Of(string name) => Of('c', name);

    /// <summary>The number of somebody without a name, as the file and his place in it tell him.</summary>
    public long Of(string file, long place) => Of('f', FormattableString.Invariant($"{file} {place}"));

    private long Of(char kind, string name) => BitConverter.ToInt64(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(kind + name)));
}
