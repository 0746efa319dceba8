using System.Runtime.CompilerServices;
using System.Text;
using Sylvan.Data.Csv;

namespace Smslive247.Cli.Campaigns;

/// <summary>
/// Reads a CSV file row by row, so that memory does not grow with it. Commas, semicolons and tabs are recognized, and so are quotes, a byte order mark and
/// both line ends.
/// </summary>
internal sealed class CustomerFile : IAsyncDisposable
{
    private const int LargestRow = 1 << 20;

    private readonly CsvDataReader csv;
    private readonly string path;
    private readonly int numberColumn;

    private CustomerFile(CsvDataReader csv, string path, string? numberColumn)
    {
        (this.csv, this.path) = (csv, path);
        Columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        this.numberColumn = Campaigns.NumberColumn.Find(Columns, numberColumn, path);
    }

    public IReadOnlyList<string> Columns { get; }

    public string NumberColumn => Columns[numberColumn];

    /// <param name="path">The file.</param>
    /// <param name="numberColumn">The name of the column with the phone numbers; null to find it.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="FailureException">The file cannot be read, or has no such column.</exception>
    public static async Task<CustomerFile> OpenAsync(string path, string? numberColumn, CancellationToken stop)
    {
        CsvDataReader? csv = null;
        try
        {
            csv = await CsvDataReader.CreateAsync(Open(path), new CsvDataReaderOptions { MaxBufferSize = LargestRow, OwnsReader = true }, stop).ConfigureAwait(false);
            return new(csv, path, numberColumn);
        }
        catch (Exception exception)
        {
            csv?.Dispose();
            throw exception is FailureException or OperationCanceledException ? exception : Problem(path, exception);
        }
    }

    /// <summary>Once. Empty rows are none.</summary>
    /// <exception cref="FailureException">The file is damaged.</exception>
    public async IAsyncEnumerable<CustomerRow> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (await NextAsync(stop).ConfigureAwait(false))
        {
            if (ToRow() is { } row)
            {
                yield return row;
            }
        }
    }

    public ValueTask DisposeAsync() => csv.DisposeAsync();

    /// <summary>Another encoding would be read with wrong letters, and sent so.</summary>
    private static StreamReader Open(string path) => new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    private async Task<bool> NextAsync(CancellationToken stop)
    {
        try
        {
            return await csv.ReadAsync(stop).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Problem(path, exception);
        }
    }

    private CustomerRow? ToRow()
    {
        var cells = csv.RowFieldCount;
        var values = new Dictionary<string, string?>(Columns.Count);
        for (var column = 0; column < Columns.Count; column++)
        {
            values.TryAdd(Columns[column], column < cells ? csv.GetString(column) : "");
        }

        var row = csv.RowNumber + 1;
        return values.Values.All(string.IsNullOrWhiteSpace) && cells <= Columns.Count ? null
            : cells > Columns.Count ? new(row, "", values, $"The row has {cells} cells, and the header {Columns.Count}: put a cell with a separator into quotes.")
            : new(row, values[NumberColumn] ?? "", values);
    }

    private static FailureException Problem(string path, Exception exception) => new(ExitCode.Usage, exception switch
    {
        DecoderFallbackException => $"{path} is not UTF-8, so that letters would be wrong: save it as \"CSV UTF-8\", and repeat the command.",
        CsvMissingHeadersException => $"{path} is empty: its first row must have the names of the columns.",
        CsvRecordTooLargeException => $"{path} has a row of more than {LargestRow} characters: a quotation mark may be missing.",
        CsvFormatException damaged => $"{path} is damaged in row {damaged.RowNumber + 1}: a quotation mark may be missing.",
        IOException or UnauthorizedAccessException or ArgumentException => Screen.Sentence($"{path} cannot be read: {exception.Message}"),
        _ => throw exception,
    });
}
