import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import { Title } from './title.tsx';

type SectionProps = { title: string; className?: string; children: ReactNode };

/** A card with a heading of its own. */
export function Section({ title, className, children }: SectionProps) {
  return (
    <Card label={title} className={className}>
      <Title>{title}</Title>
      {children}
    </Card>
  );
}
