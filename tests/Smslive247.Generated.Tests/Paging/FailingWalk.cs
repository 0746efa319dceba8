namespace Smslive247.Tests;

internal static class FailingWalk
{
    /// <summary>Reads a list that ends with an exception.</summary>
    /// <returns>The items before it, and the exception.</returns>
    public static async Task<(List<int> Items, T Thrown)> ReadUntilAsync<T>(this IAsyncEnumerable<int> list)
        where T : Exception
    {
        var items = new List<int>();
        var thrown = await Assert.ThrowsAsync<T>(async () =>
        {
            await foreach (var item in list)
            {
                items.Add(item);
            }
        });
        return (items, thrown);
    }
}
