// The made-up province: two levels of government, as since July 2025, so 54 communes and wards stand right below it. No such province exists; the
// names of its places are common ones, and no figure here is about any real office.

export interface Place {
  readonly id: string;
  readonly name: string;
  /** How many ballots come from here, compared with the others. */
  readonly weight: number;
  /** How much better (or worse) than the province it is rated, in levels of the scale. */
  readonly lean: number;
}

const WARDS = 'Hồng Hà, An Bình, Tân Lập, Phú Xuân, Đông Hải, Long Sơn, Thanh Bình, Hòa Thắng, Quang Trung, Lê Lợi, Trần Phú, Bình Minh'.split(', ');

const COMMUNES = (
  'Vĩnh Lộc, Thanh Sơn, Yên Thịnh, Đức Xuân, Quảng Phú, Liên Sơn, Phú Lương, Tân Tiến, Bình An, Hòa Bình, Xuân Lâm, Nam Hải, Bắc Sơn, Đại Đồng, ' +
  'Minh Tân, Phúc Thọ, Kim Long, Cẩm Giang, Trường Xuân, Thạch Bình, Ngọc Sơn, Hải Ninh, Lộc An, Tiên Phước, Mỹ Hưng, Đông Sơn, Tây Hồ, Hưng Thịnh, ' +
  'An Phú, Sơn Hà, Yên Khê, Châu Lộc, Nghĩa Hành, Tam Quang, Nậm Cắn, Pù Luông, Mường Lống, Tà Rụt, Ba Lòng, Hướng Lập, Trà Leng, Sơn Bua'
).split(', ');

/** The last ones lie in the mountains: few people, few ballots. */
const REMOTE = 8;

/** By hand: powers may differ in the last digit from one engine to the next. */
const squared = (number: number): number => number * number;

/**
 * @param random from 0 to 1; the same numbers, the same places.
 */
export function createPlaces(random: () => number): readonly Place[] {
  const names = [...WARDS.map((name) => `UBND phường ${name}`), ...COMMUNES.map((name) => `UBND xã ${name}`)];
  return names.map((name, at): Place => {
    const isWard = at < WARDS.length;
    const isRemote = at >= names.length - REMOTE;
    return {
      id: `H00.${String(at + 1).padStart(2, '0')}`,
      name,
      weight: isRemote ? 0.008 + squared(random()) * 0.08 : (isWard ? 2.2 : 0.7) * (0.6 + random()),
      lean: (random() + random() - 1) * 0.5 - (isWard ? 0.08 : 0),
    };
  });
}
