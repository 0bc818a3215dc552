// Dialogs keep the page below from scrolling by a style of their own, which the page's policy lets through under this name.
window.__webpack_nonce__ = document.currentScript.nonce;
// Queries go by HTTP and subscriptions by WebSocket to the address that served the page.
const url = location.origin + location.pathname;
const wsClient = graphqlWs.createClient({ url: url.replace(/^http/, 'ws') });
const fetcher = GraphiQL.createFetcher({ url, wsClient });
const defaultQuery = `# Ctrl-Enter runs, Ctrl-Space suggests; the book at the left explains the schema.
{
  stations(first: 5) {
    nodes {
      code
      name
    }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, defaultEditorToolsVisibility: true }),
);
