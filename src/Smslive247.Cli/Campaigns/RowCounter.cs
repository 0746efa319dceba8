namespace Smslive247.Cli.Campaigns;

/// <summary>Shows on a terminal how many rows were read.</summary>
internal static class RowCounter
{
    private const int Interval = 1_000;

    public static Task<T> RunAsync<TRow, T>(CommandOutput output, IAsyncEnumerable<TRow> rows, Func<IAsyncEnumerable<TRow>, Task<T>> read) =>
        output.IsJson || !Screen.IsLive(output.People)
            ? read(rows)
            : output.People.Status().StartAsync("Reading the file", context => read(CountAsync(rows, context)));

    private static async IAsyncEnumerable<TRow> CountAsync<TRow>(IAsyncEnumerable<TRow> rows, StatusContext context)
    {
        var count = 0L;
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (++count % Interval == 0)
            {
                context.Status(Counts.Text(count, "row"));
            }

            yield return row;
        }
    }
}
