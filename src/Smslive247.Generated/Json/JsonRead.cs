namespace Smslive247.Json;

/// <summary>Reads the value at which the cursor stands.</summary>
internal delegate T JsonRead<out T>(ref JsonCursor json);
