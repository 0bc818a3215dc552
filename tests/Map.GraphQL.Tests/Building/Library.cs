using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.GraphQL.Tests.Building;

/// <summary>A book of the library.</summary>
/// <param name="Id">Its number on the shelf.</param>
/// <param name="Title">As printed on the cover.</param>
public sealed record Book(int Id, string Title, int AuthorId, BookKind Kind, double? Weight);

public sealed record Author(int Id, string Name);

public enum BookKind
{
    Novel,
    SchoolBook,
}

public sealed record BookFilter(BookKind? Kind, IReadOnlyList<int>? Ids, string TitleContains = "");

public sealed class LibraryStore
{
    public static readonly Author[] Authors = [new(1, "曹雪芹"), new(2, "吴承恩")];

    public static readonly Book[] Books = [.. Enumerable.Range(1, 60).Select(i =>
        new Book(i, $"Book {i}", i % 2 == 0 ? 2 : 1, i % 3 == 0 ? BookKind.SchoolBook : BookKind.Novel, i == 1 ? null : i / 4.0))];

    public int AuthorQueries { get; private set; }

    public async Task<Dictionary<int, Author>> AuthorsAsync(IReadOnlyList<int> ids)
    {
        await Task.Yield();
        AuthorQueries++;
        return Authors.Where(author => ids.Contains(author.Id)).ToDictionary(author => author.Id);
    }
}

public sealed class AuthorById(LibraryStore store) : DataLoader<int, Author>
{
    protected override async Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        await store.AuthorsAsync(keys);
}

[QueryType]
public sealed class LibraryQueries
{
    /// <summary>Books by number.</summary>
    /// <param name="filter">Which books.</param>
    public static Connection<Book> GetBooks(PageArguments page, BookFilter? filter = null)
    {
        var books = LibraryStore.Books
            .Where(book => filter?.Kind is null || book.Kind == filter.Kind)
            .Where(book => filter?.Ids is null || filter.Ids.Contains(book.Id))
            .ToArray();
        var hasKey = Cursor.TryDecode<int>(page, out var key);
        var rows = page.IsBackward
            ? books.Reverse().Where(book => !hasKey || book.Id < key)
            : books.Where(book => !hasKey || book.Id > key);
        return Connection.Create([.. rows.Take(page.Size + 1)], page, book => Cursor.Encode(book.Id), _ => new(books.Length));
    }

    public async Task<Book?> GetBookAsync([Id("Book")] int id, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        return LibraryStore.Books.FirstOrDefault(book => book.Id == id);
    }

    public static string Greet(string name = "world") => $"Hello, {name}!";

    public static int Fail() => throw new InvalidOperationException("secret");

    public static int FailWisely() => throw new GraphQLException("The shelf is empty.", "EMPTY");

    [NodeResolver]
    public static Book? GetBookById(int id) => LibraryStore.Books.FirstOrDefault(book => book.Id == id);
}

[ExtendObjectType<Book>(Ignore = [nameof(Book.AuthorId)])]
public sealed class BookFields
{
    public static Task<Author?> GetAuthor([Parent] Book book, AuthorById authors) => authors.LoadAsync(book.AuthorId);
}

[ExtendObjectType<Author>]
public sealed class AuthorFields
{
    public static int Batches { get; set; }

    /// <summary>How many books the author wrote.</summary>
    [BatchResolver]
    public static IReadOnlyList<int> GetBookCount([Parent] IReadOnlyList<Author> authors)
    {
        Batches++;
        return [.. authors.Select(author => LibraryStore.Books.Count(book => book.AuthorId == author.Id))];
    }
}
