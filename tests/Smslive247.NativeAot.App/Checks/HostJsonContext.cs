using System.Text.Json.Serialization;

namespace Smslive247.NativeAot;

/// <summary>The serializer of a host, generated at build time.</summary>
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Page<Message>))]
[JsonSerializable(typeof(Page<OwnDto>))]
[JsonSerializable(typeof(OwnDto))] // The generator does not look for the items of a page, whose converter is its own.
internal sealed partial class HostJsonContext : JsonSerializerContext;

/// <summary>A type of the host.</summary>
internal sealed record OwnDto(string Name, int Visits);
