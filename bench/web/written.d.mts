export declare function withFigures(page: string, figures: string): string;
