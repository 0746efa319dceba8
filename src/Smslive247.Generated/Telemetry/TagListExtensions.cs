using System.Diagnostics;

namespace Smslive247.Telemetry;

internal static class TagListExtensions
{
    public static void AddIfNotNull(this ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
