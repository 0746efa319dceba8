using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Calls;

/// <summary>Makes responses of lists, which are kept oldest first.</summary>
internal static class Pages
{
    [Behaviour("Lists begin with the newest entry.", Option = nameof(SandboxOptions.ListOrder))]
    public static ServiceResponse Of<T>(IEnumerable<T> oldestFirst, ServiceState state, Func<T, JObject> toJson)
    {
        List<T> items = [.. oldestFirst];
        if (state.Options.ListOrder == SandboxListOrder.NewestFirst)
        {
            items.Reverse();
        }

        return state.Options.ListOrder == SandboxListOrder.Random ? Shuffled(items, state.ListSalt, toJson) : ServiceResponse.Of(items, toJson);
    }

    /// <summary>A whole log. It is not copied, so that walking a long one page by page costs no more than its pages.</summary>
    public static ServiceResponse Of<T>(Log<T> log, ServiceState state, Func<T, JObject> toJson)
        where T : class
    {
        if (state.Options.ListOrder == SandboxListOrder.Random)
        {
            return Of(log.Entries, state, toJson);
        }

        var (start, end, newestFirst) = (log.Start, log.End, state.Options.ListOrder == SandboxListOrder.NewestFirst);
        return new ServiceResponse.List(log.Count, (skip, take) =>
        {
            // What was forgotten since the call is passed over.
            var numbers = Numbers(start, end, newestFirst, skip, take).Where(number => number >= log.Start);
            return [.. numbers.Select(number => toJson(log[number]))];
        });
    }

    private static IEnumerable<long> Numbers(long start, long end, bool newestFirst, int skip, int take)
    {
        var left = Math.Clamp(end - start - skip, 0, take);
        for (var index = 0L; index < left; index++)
        {
            yield return newestFirst ? end - 1 - skip - index : start + skip + index;
        }
    }

    // OrderBy sorts no more than the page.
    private static ServiceResponse.List Shuffled<T>(List<T> items, long salt, Func<T, JObject> toJson)
    {
        var shuffled = items.Select((item, index) => (Item: item, Index: index)).OrderBy(entry => Scatter(salt, entry.Item is Message message ? message.Number : entry.Index));
        return new(items.Count, (skip, take) => [.. shuffled.Skip(skip).Take(take).Select(entry => toJson(entry.Item))]);
    }

    /// <summary>The place of an item, which depends on nothing but its number: others that come or go do not move it (SplitMix64).</summary>
    private static ulong Scatter(long salt, long number)
    {
        var bits = unchecked((ulong)salt + ((ulong)number * 0x9E37_79B9_7F4A_7C15));
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB);
        return bits ^ (bits >> 31);
    }
}
