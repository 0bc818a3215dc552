import { graphql } from 'react-relay';

export const query = graphql`
  query StationListQuery($count: Int!, $cursor: String, $where: StationFilterInput) {
    ...StationList_page @arguments(count: $count, cursor: $cursor, where: $where)
    node(id: "U3RhdGlvbjox") { id ...StationList_station @alias(as: "station") }
  }
`;

export const page = graphql`
  fragment StationList_page on Query
  @refetchable(queryName: "StationListPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }, where: { type: "StationFilterInput" }) {
    stations(first: $count, after: $cursor, where: $where) @connection(key: "StationList_stations") {
      totalCount
      edges { node { id ...StationList_station } }
    }
  }
`;

export const station = graphql`
  fragment StationList_station on Station @refetchable(queryName: "StationListStationQuery") {
    code
    name
    grid { id name parent { id } }
    location { type coordinates }
  }
`;
