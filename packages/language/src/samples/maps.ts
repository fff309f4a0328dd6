/** Maps with one fault each, by the name that the pages of the messages give them. */
const text = (map: object): string => JSON.stringify(map);
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates });

export const MAPS: Readonly<Record<string, string>> = {
  'maps/contact.geojson': text(line([38, 48], [38, 49])),
  'maps/river.geojson': text(line([38, 48], [38, 49])),
  'maps/bank.geojson': text({
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [39, 48],
        [39, 49],
        [38, 48],
      ],
    ],
  }),
  'maps/huge.geojson': text({
    type: 'LineString',
    coordinates: Array.from({ length: 500_001 }, (_, i) => [i / 1e6, 0]),
  }),
  'maps/other-format.geojson': text({ type: 'FeatureCollection', features: 'none' }),
  'maps/projected.geojson': text({
    type: 'LineString',
    coordinates: [
      [4230000, 6100000],
      [4230100, 6100000],
    ],
    crs: { type: 'name', properties: { name: 'EPSG:3857' } },
  }),
  'maps/metres.geojson': text(line([4230000, 6100000], [4230100, 6100000])),
  'maps/open.geojson': text({
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [39, 48],
        [39, 49],
        [38, 49],
      ],
    ],
  }),
  'maps/dot.geojson': text(line([38, 48])),
  'maps/bow-tie.geojson': text({
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [39, 49],
        [39, 48],
        [38, 49],
        [38, 48],
      ],
    ],
  }),
  'maps/islands.geojson': text({
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [39, 48],
        [39, 49],
        [38, 48],
      ],
      [
        [45, 48],
        [46, 48],
        [46, 49],
        [45, 48],
      ],
    ],
  }),
  'maps/pacific.geojson': text(line([179, 0], [-179, 0])),
  'maps/stutter.geojson': text(line([38, 48], [38, 48], [38, 49])),
  'maps/empty.geojson': text({ type: 'FeatureCollection', features: [] }),
  'maps/lost.geojson': text({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: null },
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'LineString',
          coordinates: [
            [38, 48],
            [38, 49],
          ],
        },
      },
    ],
  }),
};
