using Map.Api.Imports;
using Map.Geodata.Import.Kinds;
using Xunit;

namespace Map.Api.Tests.Imports;

public class ImportedKindTests
{
    [Fact]
    public void Files_can_bring_by_the_API_what_they_can_by_the_command() =>
        Assert.Equal(ImportKinds.All.Select(kind => kind.Name).Order(), Enum.GetValues<ImportedKind>().Select(kind => kind.Get().Name).Order());
}
