from multiprocessing import Pool

# area of many rectangles with 3 processes

def area(width, height):
    return width * height

if __name__ == "__main__":
    widths = [2, 4, 6, 8]
    heights = [10, 20, 30, 40]
    with Pool(3) as pool:
        print(pool.map(area, zip(widths, heights)))
