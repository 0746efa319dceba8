using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Writes what an import leaves out, and why, into a file that is there only if there is something.</summary>
/// <param name="path">The file.</param>
internal sealed class DroppedRows(string path) : IProgress<DroppedRow>, IAsyncDisposable
{
    public const string Header = "row,phoneNumber,reason\r\n";

    /// <summary>An import states what it drops at most 500 rows later.</summary>
    private const int Window = 1_000;

    /// <summary>The rows that were read last, of which nothing may be known yet.</summary>
    private readonly Queue<(long Number, CustomerRow Row)> pending = new();
    private OutputFile? file;
    private long read;

    public string Path => path;

    public long Count { get; private set; }

    public static string DefaultPath(string file) => System.IO.Path.ChangeExtension(file, ".dropped.csv");

    /// <summary>The rows as they are read, each of which is remembered until its group is committed.</summary>
    public async IAsyncEnumerable<CustomerRow> FollowAsync(IAsyncEnumerable<CustomerRow> rows)
    {
        await foreach (var row in rows.ConfigureAwait(false))
        {
            pending.Enqueue((++read, row));
            if (pending.Count > Window)
            {
                pending.Dequeue();
            }

            yield return row;
        }
    }

    public void Report(DroppedRow value)
    {
        while (pending.TryDequeue(out var next))
        {
            if (next.Number == value.Row)
            {
                Add(next.Row.Row, next.Row.PhoneNumber, next.Row.Problem ?? value.Problem);
                return;
            }
        }
    }

    /// <param name="row">As spreadsheets count; null if it is not known.</param>
    /// <param name="phoneNumber">As it is written.</param>
    /// <param name="reason">Why it is left out.</param>
    public void Add(long? row, string? phoneNumber, string reason)
    {
        file ??= Create();
        file.Writer.Write(CsvCells.Row(row, phoneNumber, PhoneProblem.Explain(reason)));
        Count++;
    }

    /// <summary>A file of an earlier import, which would be taken for that of this one, is deleted.</summary>
    public async Task CompleteAsync()
    {
        if (file is not null)
        {
            await file.CompleteAsync().ConfigureAwait(false);
        }
        else
        {
            File.Delete(path);
        }
    }

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private OutputFile Create()
    {
        var created = new OutputFile(path);
        created.Writer.Write(Header);
        return created;
    }
}
