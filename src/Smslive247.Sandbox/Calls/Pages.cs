using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Calls;

/// <summary>Makes responses of lists, which are kept oldest first.</summary>
internal static class Pages
{
    [Behaviour("Lists begin with the newest entry.", Option = nameof(SandboxOptions.NewestFirst))]
    public static ServiceResponse Of<T>(IEnumerable<T> oldestFirst, bool newestFirst, Func<T, JObject> toJson)
    {
        List<T> items = [.. oldestFirst];
        if (newestFirst)
        {
            items.Reverse();
        }

        return ServiceResponse.Of(items, toJson);
    }

    /// <summary>A whole log. It is not copied, so that walking a long one page by page costs no more than its pages.</summary>
    public static ServiceResponse Of<T>(Log<T> log, bool newestFirst, Func<T, JObject> toJson)
        where T : class
    {
        var (start, end) = (log.Start, log.End);
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
}
