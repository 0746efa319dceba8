namespace Smslive247.Json;

/// <summary>Reads the current value of the cursor.</summary>
internal delegate T JsonRead<out T>(ref JsonCursor json);
