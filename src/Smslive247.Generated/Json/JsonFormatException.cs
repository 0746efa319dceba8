using System.Text.Json;

namespace Smslive247.Json;

/// <summary>The JSON is malformed, or not of the documented shape. The message contains documented names and positions, but no values.</summary>
internal sealed class JsonFormatException(string message) : JsonException(message);
