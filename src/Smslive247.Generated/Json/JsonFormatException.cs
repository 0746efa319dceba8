using System.Text.Json;

namespace Smslive247.Json;

/// <summary>JSON that is malformed, or not of the documented shape. The message names documented members and positions, never values.</summary>
internal sealed class JsonFormatException(string message) : JsonException(message);
