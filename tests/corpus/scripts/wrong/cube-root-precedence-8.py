from multiprocessing import Pool


def edge(volume):
    """Edge length of a cube with this volume."""
    length = volume ** 1/3
    return volume, round(length, 3)


if __name__ == "__main__":
    boxes = [8, 27, 64, 125, 1000]
    with Pool(processes=4) as p:
        table = p.map(edge, boxes)
    print("volume   edge")
    for v, e in table:
        print(f"{v:6} {e:6}")
