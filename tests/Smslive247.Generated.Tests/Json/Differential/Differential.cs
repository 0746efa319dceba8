using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>
/// Reads a body with the library and with <see cref="Reference"/>, and states where the library is wrong: what System.Text.Json
/// rejects, the library must reject, only with its own exception, and in all other bodies it must find what the reference finds.
/// </summary>
internal sealed class Differential
{
    /// <summary>The bodies that the library read.</summary>
    public int Read { get; private set; }

    /// <summary>The bodies that the library rejected.</summary>
    public int Rejected { get; private set; }

    /// <returns>What is wrong, or null.</returns>
    public string? Problem(Body promised, byte[] bytes)
    {
        try
        {
            var ours = Results.Show(promised, promised.ReadOrNull(bytes));
            _ = ours is null ? Rejected++ : Read++;
            using var json = ParseOrNull(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes);
            var reference = new Reference();
            var due = json is null ? null : reference.Read(promised, json.RootElement);
            return ours == due || reference.IsOpen ? null : $"It is read as\n{ours ?? "nothing"}\nand must be read as\n{due ?? "nothing"}";
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static JsonDocument? ParseOrNull(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
