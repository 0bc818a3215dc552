using System.Net;
using System.Net.Sockets;

namespace Map.Api.Limits;

/// <summary>What counts as one address: of IPv6 a network of 64 bits, which is what a single client gets and may choose freely from.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(string? address) => IPAddress.TryParse(address, out var known) ? Of(known) : address ?? "";

    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address)) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes) + "/64";
    }
}
